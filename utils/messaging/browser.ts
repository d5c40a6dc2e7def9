/** The extension API for the background and for extension pages, promise-based in both browsers. Page scripts use the native object. */
export { default as browser } from 'webextension-polyfill';
