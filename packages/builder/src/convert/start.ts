import '../zod-without-eval.js';
import {checkAnyDocument} from '@ispeed-widgets/data-tools';
import {render} from 'lit';

import './convert.css';
import type {ConvertActions} from './convert-actions.js';
import {convertPage} from './convert-page.js';
import {type ConvertChoices, type ConvertState, FIRST_STATE} from './convert-state.js';
import {downloadFiles} from './download-files.js';
import {mappingFrom} from './mapping-from.js';
import {publishedFrom} from './published-files.js';
import {loadStructure, STRUCTURES} from './structures.js';

const main = document.querySelector('main')!;
main.replaceChildren();
let state: ConvertState = FIRST_STATE;

/** One reading at a time: the answer to an earlier one comes too late. */
let run = 0;

const actions: ConvertActions = {
  change(choices) {
    change(choices);
  },
  takeFile: (file) => void takeFile(file),
  takePlaces: (file) => void takePlaces(file),
  takeMapping: (file) => void takeMapping(file),
  takePublished: (files) => void takePublished(files),
  download(names) {
    const {files = [], mapping} = state.outcome ?? {};
    downloadFiles([...files, ...(mapping ? [mapping] : [])].filter(({name}) => names.includes(name)));
  },
};

function set(next: Partial<ConvertState>): void {
  state = {...state, ...next};
  render(convertPage(state, actions), main);
  // A select that a person has used no longer follows its options' attributes.
  const province = document.querySelector<HTMLSelectElement>('#province');
  if (province) province.value = state.choices.province;
}

function change(choices: Partial<ConvertChoices>): void {
  set({choices: {...state.choices, ...choices}, fault: ''});
  void follow();
}

/** Lists the provinces of the chosen structure, and reads the sheet with what is chosen now. */
async function follow(): Promise<void> {
  run += 1;
  const own = run;
  const {choices} = state;
  set({at: choices.source ? 'reading' : 'idle'});
  try {
    const structures = await Promise.all(
      // Another structure may explain a name that does not fit, so all are there once a sheet is read.
      STRUCTURES.filter(({value}) => choices.source || value === choices.structure).map(({value}) =>
        loadStructure(value),
      ),
    );
    if (own !== run) return;
    const chosen = structures.find(({structure}) => structure === choices.structure);
    set({provinces: chosen?.provinces.map(({code, name}) => ({code, name})) ?? []});
    if (choices.source === undefined) {
      set({outcome: undefined});
      return;
    }
    const {understandSheet} = await import('./understand-sheet.js');
    if (own !== run) return;
    set({at: 'done', outcome: understandSheet(choices, structures)});
  } catch {
    if (own === run) set({at: 'idle', fault: 'Chưa tải đủ phần cần để đọc. Kiểm tra mạng rồi thử lại.'});
  }
}

async function takeFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  change({source: {from: 'file', name: file.name, bytes}, sheet: '', columns: {}});
}

async function takePlaces(file: File): Promise<void> {
  const {document} = await documentIn(file);
  if (document?.contract !== 'places/1') {
    set({fault: `${file.name} không phải là tệp places.json dùng được.`});
    return;
  }
  change({ownPlaces: document, structure: document.structure, province: document.province.code});
}

async function documentIn(file: File): Promise<Pick<ReturnType<typeof checkAnyDocument>, 'document'>> {
  try {
    return checkAnyDocument(JSON.parse((await file.text()).replace(/^\uFEFF/, '')), file.name);
  } catch {
    return {};
  }
}

async function takeMapping(file: File): Promise<void> {
  const mapping = mappingFrom(await file.text());
  if (mapping) change({mapping, columns: {}});
  else set({fault: `${file.name} không phải là tệp cách hiểu các cột. Tải lại tệp đó từ trang này.`});
}

async function takePublished(files: readonly File[]): Promise<void> {
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file.name, await file.text()] as const)),
  );
  const result = publishedFrom(texts);
  if (result.ok) change({published: result.value});
  else set({fault: result.words});
}

set({});
void follow();
