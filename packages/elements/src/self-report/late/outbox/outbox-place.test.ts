import {expect} from '@open-wc/testing';
import type {CitizenReport, OrganizationReport} from '@ispeed-widgets/contract/page';

import {outboxPlace} from './outbox-place.js';
import {citizenReport, organizationReport} from './testing/sample-reports.js';

const ORGANIZATION = organizationReport(1, {id: 'a'});
const CITIZEN = citizenReport(2, {id: 'b'});
const NOW = {mending: '', now: 1};
const kept = (report: OrganizationReport | CitizenReport, refused?: number) => ({
  id: report.id,
  report,
  keptAt: 0,
  refused: refused === undefined ? undefined : {status: refused, title: '', errors: []},
});

describe('outboxPlace', () => {
  it('keeps the id when the same report is sent again', () => {
    const {entry, replaced} = outboxPlace({...ORGANIZATION, id: 'new'}, [kept(ORGANIZATION, 403)], NOW);
    expect([entry.id, entry.report.id, replaced]).to.deep.equal(['a', 'a', []]);
  });

  it('takes a new id when the collector says the old one is taken', () => {
    const {entry, replaced} = outboxPlace({...ORGANIZATION, id: 'new'}, [kept(ORGANIZATION, 409)], NOW);
    expect([entry.id, replaced]).to.deep.equal(['new', ['a']]);
  });

  it('lets a correction replace the waiting report of that month', () => {
    const corrected = {
      ...ORGANIZATION,
      id: 'new',
      groups: [{id: 'can-bo', total: 41, installed: 38, measured: 30}],
    };
    expect(outboxPlace(corrected, [kept(ORGANIZATION)], NOW).replaced).to.deep.equal(['a']);
  });

  it('leaves the reports of other months and organisations alone', () => {
    const others = [
      kept({...ORGANIZATION, period: '2026-09'}),
      kept({...ORGANIZATION, organization: 'so-b'}),
    ];
    expect(outboxPlace({...ORGANIZATION, id: 'new'}, others, NOW).replaced).to.deep.equal([]);
  });

  it('sends a citizen report again as it was, however long the person looked at it', () => {
    const first = {...CITIZEN, signals: {seconds: 40, honeypot: false}};
    const second = {...CITIZEN, id: 'new', signals: {seconds: 95, honeypot: false}};
    const {entry, replaced} = outboxPlace(second, [kept(first)], NOW);
    expect([entry.id, entry.report, replaced]).to.deep.equal(['b', first, []]);
  });

  it('replaces a citizen report only when that one is mended', () => {
    const other = {...CITIZEN, id: 'new', network: '5g' as const};
    expect(outboxPlace(other, [kept(CITIZEN)], NOW).replaced).to.deep.equal([]);
    expect(outboxPlace(other, [kept(CITIZEN)], {mending: 'b', now: 1}).replaced).to.deep.equal(['b']);
  });
});
