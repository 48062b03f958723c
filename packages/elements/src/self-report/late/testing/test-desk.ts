import {fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {deleteDB} from 'idb';

import type {IspeedSelfReport} from '../../define.js';
import '../../define.js';
import {Outbox} from '../outbox/outbox.js';

/*
 * A form of the fixture's campaign, a collector that answers it, and a person's hands, for the tests of what becomes of
 * a report.
 */

/** Spelt from the bytes 0, 7, 14, …: nobody's. */
export const CODE = '29GP-W5CK-SZ8F-NV4Q';
export const RECEIPT_CODE = 'K7M2-9QXA';

/** What the form posts. */
export interface Posted {
  readonly id: string;
  readonly [field: string]: unknown;
}

export const posted: {body: Posted; authorization: string | null}[] = [];
const realFetch = window.fetch;

/** Stands for the collector, which no browser test can start: one answer a try, the last one again and again. */
export function collector(...answers: ((body: Posted) => Response)[]): void {
  window.fetch = async (input, init) => {
    if (!String(input).endsWith('/no-collector')) return realFetch(input, init);
    const body = JSON.parse(String(init?.body)) as Posted;
    posted.push({body, authorization: new Headers(init?.headers).get('Authorization')});
    return (answers.length > 1 ? answers.shift()! : answers[0]!)(body);
  };
}

export const receipt = ({id}: Posted) =>
  Response.json({id, code: RECEIPT_CODE, receivedAt: '2026-11-22T01:05:00Z'}, {status: 201});
export const problem =
  (status: number, errors: unknown[] = []) =>
  () =>
    Response.json({type: 'x', status, title: 'Chưa nhận', errors}, {status});
export const unavailable = () => new Response('', {status: 503});

/** Waits as long as the test may: what sends reports arrives late, and the machine may be busy. */
export const until = (condition: () => unknown) => waitUntil(condition, undefined, {timeout: 9000});
export const root = (form: Element) => form.shadowRoot!;
export const text = (element: Element | ShadowRoot | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const field = (form: Element, id: string) =>
  root(form).querySelector<HTMLInputElement>(`[id="${id}"]`)!;
export const focused = (form: Element) => root(form).activeElement?.id;
export const button = (form: Element, words: string) =>
  [...root(form).querySelectorAll('button')].find((element) => text(element) === words)!;
export const kept = () => new Outbox().list('thu-nghiem');

export async function open(audience = 'organization', campaign = 'campaign'): Promise<IspeedSelfReport> {
  const src = new URL(`../../fixtures/${campaign}.json`, import.meta.url).href;
  const form = await fixture<IspeedSelfReport>(
    html`<ispeed-self-report src=${src} .audience=${audience}></ispeed-self-report>`,
  );
  if (!root(form).querySelector('.start, form')) await oneEvent(form, 'ispeed-ready');
  root(form).querySelector<HTMLButtonElement>('button[part=start]')?.click();
  await until(() => root(form).querySelector('form'));
  return form;
}

export function fill(form: IspeedSelfReport, values: Record<string, string>): void {
  for (const [id, value] of Object.entries(values)) {
    field(form, id).value = value;
    field(form, id).dispatchEvent(new Event('input', {bubbles: true}));
  }
}

export const counts = (total: string, installed: string, measured: string) => ({
  'groups/can-bo/total': total,
  'groups/can-bo/installed': installed,
  'groups/can-bo/measured': measured,
});
export const WHOLE = {organization: 'truong-a', 'access-code': CODE, ...counts('40', '38', '30')};

/** Goes on from the form, past what an organisation looks over, and waits for what comes of it. */
export async function send(form: IspeedSelfReport, selector: string): Promise<void> {
  await check(form);
  button(form, 'Gửi báo cáo')?.click();
  await until(() => root(form).querySelector(selector));
  await form.updateComplete;
}

/** Goes on to what an organisation looks over, unless the form is wrong. */
export async function check(form: IspeedSelfReport): Promise<void> {
  button(form, 'Tiếp tục')?.click();
  await form.updateComplete;
}

/** Leaves nothing of a test to the next one. */
export async function clearDesk(): Promise<void> {
  window.fetch = realFetch;
  posted.length = 0;
  document.querySelectorAll('ispeed-self-report').forEach((form) => form.remove());
  localStorage.clear();
  await deleteDB('ispeed');
}
