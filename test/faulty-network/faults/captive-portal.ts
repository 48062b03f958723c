import {type Answer, type Exchange, OPEN_TO_ALL} from '../exchange.js';

const JSON_TYPE = {'Content-Type': 'application/json'};

/** Where a captive portal sends everybody; its page is open to all origins. */
export const LOGIN_PATH = '/dang-nhap-wifi';
export const LOGIN_PAGE = '<!doctype html><title>Wi-Fi</title><p>Mời đăng nhập để dùng mạng.</p>';

/** A Wi-Fi's page to sign in, with status 200, in the place of the collector. */
export async function captivePage(exchange: Exchange): Promise<void> {
  const headers = {...OPEN_TO_ALL, 'Content-Type': 'text/html; charset=utf-8'};
  await exchange.answer({status: 200, headers, body: LOGIN_PAGE});
}

/** A whole receipt, but of another report: a cache in between that mixes up its answers. */
export async function foreignReceipt(exchange: Exchange): Promise<void> {
  await exchange.answer(receiptOf(crypto.randomUUID()));
}

/**
 * A receipt that names the report, which nobody stored. No form can see through that: it is for the tests that must
 * find a report lost.
 */
export async function swallow(exchange: Exchange): Promise<void> {
  await exchange.body();
  await exchange.answer(receiptOf(exchange.id));
}

/** Sends the report elsewhere, which browsers follow with a GET to a page with status 200. */
export async function loginRedirect(exchange: Exchange): Promise<void> {
  await exchange.answer({status: 302, headers: {...OPEN_TO_ALL, Location: LOGIN_PATH}, body: ''});
}

function receiptOf(id: string): Answer {
  const receipt = {id, code: 'K7M2-9QXA', receivedAt: new Date().toISOString()};
  return {status: 201, headers: {...OPEN_TO_ALL, ...JSON_TYPE}, body: JSON.stringify(receipt)};
}
