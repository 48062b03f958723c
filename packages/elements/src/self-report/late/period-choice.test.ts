import {expect} from '@open-wc/testing';

import {chosenPeriod, overdueNotice, periodHelp, periodsOf} from './period-choice.js';

const MONTHLY = {every: 'month', from: '2026-09', reportDay: 10} as const;
const LETTER_3761 = {every: 'month', from: '2024-11', reportBefore: '2024-12-10'} as const;

describe('period choice', () => {
  it('offers the months of the campaign, newest first, to the running one', () => {
    expect(periodsOf(MONTHLY, '2026-11-22')).to.deep.equal(['2026-11', '2026-10', '2026-09']);
  });

  it('goes back twelve months and no further', () => {
    const months = periodsOf({every: 'month'}, '2026-11-22');
    expect([months.length, months[0], months.at(-1)]).to.deep.equal([12, '2026-11', '2025-12']);
  });

  it('still offers the one month of a letter two years past', () => {
    expect(periodsOf(LETTER_3761, '2026-11-22')).to.include('2024-11');
    expect(chosenPeriod('', LETTER_3761, '2026-11-22')).to.equal('2024-11');
  });

  it('falls back on the month due when the choice is none of the campaign', () => {
    expect(chosenPeriod('2019-01', MONTHLY, '2026-11-05')).to.equal('2026-10');
    expect(chosenPeriod('2026-09', MONTHLY, '2026-11-05')).to.equal('2026-09');
  });

  it('says what is due, what is late and what is early', () => {
    expect(periodHelp('2026-10', MONTHLY, '2026-11-10')).to.equal('Hạn nộp: hết ngày 10/11/2026.');
    expect(periodHelp('2026-10', MONTHLY, '2026-11-11')).to.contain('đã qua từ ngày 11/11/2026');
    expect(periodHelp('2026-11', MONTHLY, '2026-11-11')).to.contain('Chưa đến hạn (10/12/2026)');
    expect(periodHelp('2026-11', {every: 'month'}, '2026-11-11')).to.equal('');
  });

  it('calls no other month late by the deadline that a letter set for one', () => {
    expect(periodHelp('2024-11', LETTER_3761, '2026-11-22')).to.contain('đã qua từ ngày 10/12/2024');
    expect(periodHelp('2026-10', LETTER_3761, '2026-11-22')).to.equal('');
  });

  it('warns on top only once the last deadline of a campaign is over', () => {
    expect(overdueNotice(LETTER_3761, '2024-12-09')).to.equal('');
    expect(overdueNotice(LETTER_3761, '2024-12-10')).to.contain('đã qua từ ngày 10/12/2024');
    expect(overdueNotice(MONTHLY, '2026-11-11')).to.equal('');
  });
});
