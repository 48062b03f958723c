import {describe, expect, it} from 'vitest';

import {DEFAULT_CHOICES} from '../choices/choices.js';
import type {Embedding} from '../snippet/embedding.js';
import {policyFor, policyText} from './csp-for.js';
import {notesFor, type NoteFacts} from './notes-for.js';

const EMBEDDING: Embedding = {
  files: 'https://cdn.example.vn/v1/',
  campaign: 'https://so.example.vn/ispeed/campaign.json',
};
const document = {
  contract: 'campaign/1',
  id: 'mau',
  updated: '2026-11-01',
  title: 'Mẫu',
  agency: {name: 'Sở mẫu', logo: 'https://anh.example.vn/logo.png'},
  documents: [],
  app: {name: 'i-Speed by VNNIC', maker: 'VNNIC', links: {}},
  schedule: {every: 'month'},
  targets: [],
  tasks: [],
  places: 'places.json',
} as const;

describe('the policy that a portal must allow', () => {
  it('names each origin once, under the directive that asks for it', () => {
    const additions = policyFor('div', DEFAULT_CHOICES, {
      ...EMBEDDING,
      document: {...document, documents: [], targets: [], tasks: []},
    });
    expect(policyText(additions)).toBe(
      'script-src https://cdn.example.vn; style-src https://cdn.example.vn; connect-src https://so.example.vn; img-src https://anh.example.vn; trusted-types lit-html ispeed',
    );
  });

  it('is a frame’s origin for a frame, and nothing for a card', () => {
    expect(policyText(policyFor('iframe', DEFAULT_CHOICES, EMBEDDING))).toBe(
      'frame-src https://cdn.example.vn',
    );
    expect(policyFor('card', DEFAULT_CHOICES, EMBEDDING)).toEqual([]);
  });
});

describe('the notes', () => {
  const facts = (change: Partial<NoteFacts>): NoteFacts => ({
    choices: DEFAULT_CHOICES,
    embedding: {files: 'https://cdn.example.vn/v1/', campaign: undefined},
    rung: 'element',
    isUnpublished: false,
    isUnknownCommune: false,
    ...change,
  });
  const texts = (change: Partial<NoteFacts>) =>
    notesFor(facts(change)).map(({level, text}) => `${level}: ${text}`);

  it('are none for a banner that needs nothing', () => {
    expect(notesFor(facts({}))).toEqual([]);
  });

  it('stop who embeds a chart without data', () => {
    expect(texts({choices: {...DEFAULT_CHOICES, widgets: ['coverage-chart']}})[0]).toMatch(
      /^stop: .*tệp chiến dịch/,
    );
  });

  it('say which line lets a frame read another server’s data, and only for what opens the widget’s own page', () => {
    const meta = '<meta name="ispeed-data-origins" content="https://so.example.vn">';
    expect(texts({rung: 'iframe', embedding: EMBEDDING}).join()).toContain(meta);
    expect(texts({rung: 'link', embedding: EMBEDDING}).join()).toContain(meta);
    expect(texts({rung: 'div', embedding: EMBEDDING})).toEqual([]);
  });

  it('say that colours do not travel into a frame', () => {
    const choices = {...DEFAULT_CHOICES, tokens: {accent: '#8a1c1c'}};
    expect(texts({rung: 'iframe', choices}).join()).toContain('không theo vào khung');
    expect(texts({rung: 'class', choices})).toEqual([]);
  });

  it('warn of addresses that only this machine can open, or that browsers block on https pages', () => {
    const local = {files: 'http://127.0.0.1:4173/v1/', campaign: undefined};
    expect(texts({embedding: local}).join()).toContain('chỉ mở được trên máy này');
    const http = {files: 'http://cong.example.vn/v1/', campaign: undefined};
    expect(texts({embedding: http}).join()).toContain('http://');
  });

  it('stop who wants an exact version that nobody could read', () => {
    const choices = {...DEFAULT_CHOICES, pin: true};
    expect(texts({choices}).join()).toMatch(/^stop: .*chưa cố định/);
    const release = {version: '1.2.3', integrity: {}};
    expect(texts({choices, embedding: {...EMBEDDING, release}}).join()).toMatch(/^mind: /);
    expect(texts({choices, rung: 'iframe'})).toEqual([]);
  });

  it('put what stops before what one should mind', () => {
    const levels = notesFor(facts({choices: {...DEFAULT_CHOICES, widgets: []}, rung: 'card'})).map(
      ({level}) => level,
    );
    expect(levels).toEqual(['stop', 'mind']);
  });
});
