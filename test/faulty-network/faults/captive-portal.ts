import {type Exchange, OPEN_TO_ALL} from '../exchange.js';

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
  const receipt = {id: crypto.randomUUID(), code: 'K7M2-9QXA', receivedAt: new Date().toISOString()};
  const headers = {...OPEN_TO_ALL, ...JSON_TYPE};
  await exchange.answer({status: 201, headers, body: JSON.stringify(receipt)});
}

/** Sends the report elsewhere, which browsers follow with a GET to a page with status 200. */
export async function loginRedirect(exchange: Exchange): Promise<void> {
  await exchange.answer({status: 302, headers: {...OPEN_TO_ALL, Location: LOGIN_PATH}, body: ''});
}
