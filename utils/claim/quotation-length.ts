/** The longest passage that can be saved, in UTF-16 units: about 30 printed pages. */
export const MAX_QUOTATION = 50_000;
