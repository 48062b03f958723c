import type {HostId} from '../choices/host-ids.js';
import type {Rung} from '../choices/rungs.js';
import {drupal} from './drupal.js';
import type {Host} from './host.js';
import {html} from './html.js';
import {joomla} from './joomla.js';
import {liferay} from './liferay.js';
import {nukeviet} from './nukeviet.js';
import {IMAGE_STEPS, LINK_STEPS} from './shared-steps.js';
import {sharepoint} from './sharepoint.js';
import {unknown} from './unknown.js';
import {wordpress} from './wordpress.js';

/** Every kind of portal the page asks for. */
export const HOSTS: Readonly<Record<HostId, Host>> = {
  unknown,
  html,
  wordpress,
  nukeviet,
  liferay,
  sharepoint,
  drupal,
  joomla,
};

/** The way that is used: the one chosen, else the first that the host is known to take. */
export function rungOf({host, rung}: {readonly host: HostId; readonly rung: Rung | ''}): Rung {
  return rung || HOSTS[host].ladder[0]!.rung;
}

/** Where the pieces are pasted, step by step. */
export function bodySteps(host: Host, rung: Rung): readonly string[] {
  const own = host.bodyOf?.[rung];
  if (own) return own;
  if (rung === 'link') return LINK_STEPS;
  return rung === 'image' ? IMAGE_STEPS : host.body;
}
