import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {embedEntries, embedParametersShape} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import {ATTRIBUTE_FIELDS} from '../choices/attribute-fields.js';
import {type Choices, DEFAULT_CHOICES} from '../choices/choices.js';
import {RUNGS, usesLoader} from '../choices/rungs.js';
import {HOST_IDS} from '../choices/host-ids.js';
import {WIDGET_NAMES} from '../choices/widgets.js';
import {bodySteps, HOSTS, rungOf} from '../hosts/hosts.js';
import type {Embedding} from './embedding.js';
import {PHONE_HEIGHTS, STRIP_PHONE_HEIGHT} from './heights.js';
import type {Markup} from './markup.js';
import {snippetFor} from './snippet-for.js';
import {bodyText, headText} from './snippet-text.js';

const EMBEDDING: Embedding = {
  files: 'https://portal.example.vn/v1/',
  campaign: 'https://portal.example.vn/data/campaign.json',
};
const CHOICES: Choices = {...DEFAULT_CHOICES, commune: '22366'};
const all = (markups: readonly Markup[]): Markup[] =>
  markups.flatMap((markup) => [
    markup,
    ...all(markup.children.filter((child): child is Markup => typeof child !== 'string')),
  ]);

describe('a snippet', () => {
  it('puts the loader and the tag on a page of one’s own', () => {
    const snippet = snippetFor('element', {...CHOICES, attributes: {variant: 'strip'}}, EMBEDDING);
    expect(headText(snippet)).toBe(
      '<link rel="stylesheet" href="https://portal.example.vn/v1/ispeed.css">\n' +
        '<script defer src="https://portal.example.vn/v1/ispeed.js"\n' +
        '  data-src="https://portal.example.vn/data/campaign.json" data-lang="vi"></script>',
    );
    expect(bodyText(snippet)).toBe(
      '<ispeed-banner commune="22366" variant="strip">Cài ứng dụng i-Speed và đo tốc độ Internet mỗi tháng một lần. Bản web: <a href="https://speedtest.vn">speedtest.vn</a>.</ispeed-banner>',
    );
  });

  it('says the same by data, by classes and by an address', () => {
    const choices = {...CHOICES, attributes: {variant: 'strip', 'dismiss-days': '7'}, theme: 'dark'} as const;
    const [div] = snippetFor('div', choices, EMBEDDING).pieces[0]!.markup;
    expect(div!.attributes).toEqual({
      class: 'ispeed-widget',
      'data-widget': 'banner',
      'data-commune': '22366',
      'data-variant': 'strip',
      'data-dismiss-days': '7',
      'data-theme': 'dark',
    });
    const [classes] = snippetFor('class', choices, EMBEDDING).pieces[0]!.markup;
    expect(classes!.attributes).toEqual({
      class:
        'ispeed-widget ispeed-banner ispeed-commune-22366 ispeed-variant-strip ispeed-dismiss-days-7 ispeed-theme-dark',
    });
    const [frame] = snippetFor('iframe', choices, EMBEDDING).pieces[0]!.markup;
    const address = new URL(frame!.attributes['src']!);
    expect(address.pathname).toBe('/v1/embed.html');
    expect(embedEntries(address.searchParams)).toEqual({
      widget: 'banner',
      src: '/data/campaign.json',
      commune: '22366',
      variant: 'strip',
      'dismiss-days': '7',
      theme: 'dark',
      lang: 'vi',
    });
  });

  for (const rung of RUNGS) {
    for (const widget of WIDGET_NAMES) {
      for (const lang of ['vi', 'en'] as const) {
        it(`of ${widget} by ${rung} leaves text and an https link where no script runs (${lang})`, () => {
          const choices: Choices = {...CHOICES, widgets: [widget], lang, image: 'https://a.example.vn/a.png'};
          const {pieces, head} = snippetFor(rung, choices, EMBEDDING);
          const parts = all(pieces.flatMap(({markup}) => markup));
          const links = parts.filter(({tag}) => tag === 'a');
          expect(links.length).toBeGreaterThan(0);
          for (const {attributes, children} of links) {
            expect(attributes['href']).toMatch(/^https:\/\//);
            const image = children.find((child) => typeof child !== 'string');
            expect(image ? image.attributes['alt'] : children.join('')).toMatch(/\S{3}/);
          }
          expect(head.length).toBe(usesLoader(rung) ? 2 : 0);
          // Nothing an old editor or a strict policy would refuse.
          expect(parts.filter(({tag, attributes}) => tag === 'script' || 'style' in attributes)).toEqual([]);
          for (const {attributes} of parts) {
            for (const value of Object.values(attributes)) expect(value).not.toMatch(/["'#{}<>]/);
          }
        });
      }
    }
  }

  it('has a lone link to the widget’s page only where the link is to become the widget', () => {
    for (const rung of RUNGS) {
      const {pieces} = snippetFor(rung, {...CHOICES, widgets: WIDGET_NAMES}, EMBEDDING);
      const paragraphs = all(pieces.flatMap(({markup}) => markup)).filter(
        ({children}) =>
          children.length === 1 &&
          typeof children[0] !== 'string' &&
          children[0]?.tag === 'a' &&
          typeof children[0].children[0] === 'string' &&
          children[0].attributes['href']?.includes('embed.html'),
      );
      expect(paragraphs.length, rung).toBe(rung === 'link' ? WIDGET_NAMES.length : 0);
    }
  });

  it('leaves out what the contract refuses, until it is mended', () => {
    const wrong = {...CHOICES, commune: '2236', attributes: {'dismiss-days': 'bảy', variant: 'strip'}};
    expect(bodyText(snippetFor('element', wrong, EMBEDDING))).toMatch(/^<ispeed-banner variant="strip">/);
  });

  it('names another server’s campaign in full and one’s own by its path', () => {
    const elsewhere = {...EMBEDDING, campaign: 'https://so.example.vn/campaign.json?v=2'};
    const address = (embedding: Embedding) =>
      new URL(snippetFor('iframe', CHOICES, embedding).pieces[0]!.markup[0]!.attributes['src']!).searchParams;
    expect(address(EMBEDDING).get('src')).toBe('/data/campaign.json');
    expect(address(elsewhere).get('src')).toBe('https://so.example.vn/campaign.json?v=2');
  });

  it('carries the hashes of an exact version', () => {
    const release = {version: '1.2.3', integrity: {'ispeed.js': 'sha384-abc', 'ispeed.css': 'sha384-def'}};
    const [link, script] = snippetFor('div', CHOICES, {...EMBEDDING, release}).head;
    expect(link!.attributes).toMatchObject({integrity: 'sha384-def', crossorigin: 'anonymous'});
    expect(script!.attributes).toMatchObject({integrity: 'sha384-abc', crossorigin: 'anonymous'});
  });
});

describe('every kind of portal', () => {
  for (const id of HOST_IDS) {
    it(`${id} has a way, with steps for it and a rung for those who may do nothing`, () => {
      const {ladder, head} = HOSTS[id];
      expect(rungOf({host: id, rung: ''})).toBe(ladder[0]!.rung);
      for (const {rung, when} of ladder) {
        expect(when).not.toBe('');
        expect(bodySteps(HOSTS[id], rung).length).toBeGreaterThan(0);
        if (usesLoader(rung)) expect(head.length).toBeGreaterThan(0);
      }
      expect(ladder.some(({rung}) => !usesLoader(rung))).toBe(true);
    });
  }

  it('takes first what its editor’s published rules keep', () => {
    const rules = JSON.parse(
      readFileSync(
        fileURLToPath(new URL('../../../../test/embed/editors/rungs.json', import.meta.url)),
        'utf8',
      ),
    ) as Record<string, {mounts: string[]; rung: string}>;
    const kept = (id: string) => (rules[id]!.rung === 'classes' ? 'class' : rules[id]!.rung);
    for (const id of ['nukeviet', 'liferay', 'joomla', 'wordpress', 'drupal', 'sharepoint'] as const) {
      expect(
        HOSTS[id].ladder.map(({rung}) => rung),
        id,
      ).toContain(kept(id));
    }
    // The others have a way that needs more rights, or the frame, before it.
    for (const id of ['nukeviet', 'liferay', 'joomla'] as const)
      expect(HOSTS[id].ladder[0]!.rung).toBe(kept(id));
  });
});

describe('what the builder repeats', () => {
  const read = (path: string) =>
    readFileSync(fileURLToPath(new URL(`../../../elements/src/${path}`, import.meta.url)), 'utf8');

  it('is the heights that ispeed.css reserves on a phone', () => {
    const phone = /@media \(max-width: 480px\) \{([\s\S]+)\n\}/.exec(read('embed/ispeed.css'))![1]!;
    for (const [widget, height] of Object.entries(PHONE_HEIGHTS)) {
      const rule = new RegExp(`ispeed-${widget},[^{]*\\{\\s*--ispeed-reserve: (\\d+)px`).exec(phone)![1];
      expect(Number(rule), widget).toBe(height);
    }
    expect(Number(/variant='strip'\][^{]*\{\s*--ispeed-reserve: (\d+)px/.exec(phone)![1])).toBe(
      STRIP_PHONE_HEIGHT,
    );
  });

  it('is the attributes of the contract, with values that it takes', () => {
    const asked = ['widget', 'src', 'commune', 'theme', 'lang', ...ATTRIBUTE_FIELDS.map(({name}) => name)];
    expect(asked.sort()).toEqual(Object.keys(embedParametersShape.shape).sort());
    for (const {name, options = []} of ATTRIBUTE_FIELDS) {
      for (const {value} of options) {
        if (value !== '')
          expect(embedParametersShape.shape[name].safeParse(value).success, `${name}=${value}`).toBe(true);
      }
    }
  });
});
