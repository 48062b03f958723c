import {fixture, type html, oneEvent, waitUntil} from '@open-wc/testing';

import type {IspeedCoverageChart} from '../define.js';
import '../define.js';

export const FIXTURES = new URL('../fixtures/', import.meta.url).href;
export const SRC = `${FIXTURES}campaign.json`;

export const root = (chart: Element) => chart.shadowRoot!;
export const text = (element: Element | ShadowRoot | null) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const rowOf = (chart: Element, name: string) =>
  [...root(chart).querySelectorAll('tbody tr')].find((row) => text(row).startsWith(name)) ?? null;
export const names = (chart: Element) => [...root(chart).querySelectorAll('tbody button')].map(text);
export const control = (chart: Element, label: string) =>
  [...root(chart).querySelectorAll('label')]
    .find((element) => text(element).startsWith(label))!
    .querySelector<HTMLSelectElement | HTMLInputElement>('select, input')!;

export async function ready(template: ReturnType<typeof html>): Promise<IspeedCoverageChart> {
  const chart = await fixture<IspeedCoverageChart>(template);
  if (!root(chart).querySelector('h2')) await oneEvent(chart, 'ispeed-ready');
  await waitUntil(
    () => root(chart).querySelector('tbody tr') && root(chart).querySelector('select'),
    'no controls',
    {
      timeout: 8000,
    },
  );
  return chart;
}

export const headings = (chart: Element) => [...root(chart).querySelectorAll('thead th')];
export const sortDirections = (chart: Element) =>
  headings(chart).map((th) => th.getAttribute('aria-sort') ?? 'none');

export async function sortBy(chart: IspeedCoverageChart, heading: string): Promise<void> {
  headings(chart)
    .find((th) => text(th).startsWith(heading))!
    .querySelector('button')!
    .click();
  await chart.updateComplete;
}

export async function set(chart: IspeedCoverageChart, label: string, value: string): Promise<void> {
  const element = control(chart, label);
  element.value = value;
  element.dispatchEvent(new Event(element.localName === 'select' ? 'change' : 'input', {bubbles: true}));
  await chart.updateComplete;
}
