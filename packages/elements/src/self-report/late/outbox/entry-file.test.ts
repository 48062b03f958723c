import {expect} from '@open-wc/testing';

import {entryFile, type EntryFileContext, readEntryFile} from './entry-file.js';
import {organizationReport} from './testing/sample-reports.js';

const REPORT = organizationReport(7);
const {id: ID} = REPORT;
const NOTHING: EntryFileContext = {campaign: 'thu-nghiem', entries: [], receipts: [], now: 7};
const reading = (value: unknown, context = NOTHING) => readEntryFile(JSON.stringify(value), context);

describe('entryFile', () => {
  it('names the month and the report, and holds the report alone', () => {
    const {name, json} = entryFile(REPORT);
    expect(name).to.equal('bao-cao-i-speed-2026-10-7c9e6679.json');
    expect(JSON.parse(json)).to.deep.equal(REPORT);
  });

  it('comes back under the same id, kept from now on', () => {
    for (const text of [entryFile(REPORT).json, `\uFEFF${entryFile(REPORT).json}`]) {
      const entry = {id: ID, report: REPORT, keptAt: 7};
      expect(readEntryFile(text, NOTHING)).to.deep.equal({at: 'new', entry});
    }
  });

  it('is known again when it waits here or was received here', () => {
    const entry = {id: ID, report: REPORT, keptAt: 1};
    expect(reading(REPORT, {...NOTHING, entries: [entry]})).to.deep.equal({at: 'waiting', entry});
    const receipt = {id: ID, code: 'K7M2-9QXA', receivedAt: '2026-11-22T08:00:00Z'};
    const delivered = {id: ID, report: REPORT, receipt};
    expect(reading(REPORT, {...NOTHING, receipts: [delivered]})).to.deep.equal({at: 'received', delivered});
  });

  it('is refused with the reason when it is another file', () => {
    expect(readEntryFile('<html>', NOTHING)).to.deep.equal({at: 'no-json'});
    expect(readEntryFile('', NOTHING)).to.deep.equal({at: 'no-json'});
    for (const value of [null, 7, [REPORT], {}, {contract: 1}]) {
      expect(reading(value)).to.deep.equal({at: 'other-contract', contract: undefined});
    }
    expect(reading({contract: 'campaign/1'})).to.deep.equal({at: 'other-contract', contract: 'campaign/1'});
    expect(reading({...REPORT, campaign: 'khac'})).to.deep.equal({at: 'other-campaign', campaign: 'khac'});
  });

  it('names the place of the damage', () => {
    const groups = [{...REPORT.groups[0], measured: 41}];
    const damaged = reading({...REPORT, groups});
    expect(damaged.at === 'damaged' && damaged.issues.map(({pointer}) => pointer)).to.deep.equal([
      '/groups/0/measured',
    ]);
    expect(reading({...REPORT, id: '../x'}).at).to.equal('damaged');
    expect(reading({...REPORT, accessCode: 'ABCD'}).at).to.equal('damaged');
  });
});
