import '../../utils/protocol/jitless';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../utils/messaging/browser';
import { type WorkDone, WorkOrder } from '../../utils/protocol/workshop';
import { copyCitation } from './copy-citation';
import { renderCitation } from './render-citation';

// A hidden page: the citation engine lives here, and copying happens here, where no page can read or change the text.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id || sender.tab) return undefined;
  const order = WorkOrder.safeParse(message);
  return order.success ? work(order.data) : undefined;
});

async function work({ workshop, quotation, source, paragraph, style }: WorkOrder): Promise<WorkDone> {
  try {
    const subject = { quotation, source, ...(paragraph !== undefined && { paragraph }) };
    const citation = await renderCitation(subject, style, loadData);
    if (workshop === 'copy' && !copyCitation(citation)) return { ok: false, code: 'copy-failed' };
    return { ok: true, value: citation };
  } catch (error) {
    console.error('Footlight: citation failed', error);
    return { ok: false, code: 'citation-failed' };
  }
}

async function loadData(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
