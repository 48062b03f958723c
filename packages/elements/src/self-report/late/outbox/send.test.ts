import {expect} from '@open-wc/testing';

import {send} from './send.js';
import {organizationReport} from './testing/sample-reports.js';

const REPORT = organizationReport(7);
const {id: ID} = REPORT;
const RECEIPT = {id: ID, code: 'K7M2-9QXA', receivedAt: '2026-11-22T08:00:00Z'};

/** An answer that the browser fetches without a server; its status is 200. */
const answering = (body: string) => `data:application/json,${encodeURIComponent(body)}`;

describe('send', () => {
  it('delivers only for a receipt that names the id', async () => {
    const result = await send(REPORT, {endpoint: answering(JSON.stringify(RECEIPT))});
    expect(result).to.deep.equal({at: 'delivered', receipt: RECEIPT});
  });

  it('keeps the report when a receipt names another id', async () => {
    const other = {...RECEIPT, id: '11111111-7425-40de-944b-e07fc1f90ae7'};
    expect((await send(REPORT, {endpoint: answering(JSON.stringify(other))})).at).to.equal('queued');
  });

  it('keeps the report when a captive portal answers 200', async () => {
    expect((await send(REPORT, {endpoint: answering('<html>Đăng nhập Wi-Fi</html>')})).at).to.equal('queued');
  });

  it('keeps the report when the receipt code is malformed', async () => {
    const bad = JSON.stringify({...RECEIPT, code: 'OI10-0000'});
    expect((await send(REPORT, {endpoint: answering(bad)})).at).to.equal('queued');
  });

  it('asks to mend when the address is not found', async () => {
    const result = await send(REPORT, {endpoint: new URL('/no-collector', location.href).href});
    expect(result).to.deep.equal({at: 'refused', refusal: {status: 404, title: '', errors: []}});
  });

  it('keeps the report when nobody answers', async () => {
    expect((await send(REPORT, {endpoint: 'https://127.0.0.1:9/reports'})).at).to.equal('queued');
  });
});
