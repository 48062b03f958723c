import type {AttributeName} from '../choices/attribute-fields.js';
import type {Choices} from '../choices/choices.js';
import {isColourToken, type TokenName} from '../choices/tokens.js';
import type {WidgetName} from '../choices/widgets.js';
import {WIDGET_NAMES} from '../choices/widgets.js';
import {campaignName, keepChosen, readChosen} from '../data/chosen-files.js';
import {type CommuneEntry, communesOfPlaces, communeText, loadAllCommunes} from '../data/communes.js';
import {loadCampaign} from '../data/load-campaign.js';
import {loadRelease} from '../data/load-release.js';
import {failed, readPublished} from '../data/read-file.js';
import {copyText} from './copy-text.js';
import {campaignAddress, filesAddress} from './embedding-of.js';
import {measureHeights} from './measure-heights.js';
import type {Store} from './store.js';

/** What a person can do on the page. */
export class Actions {
  readonly #store: Store;
  #reading = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Brings what the choices in the address speak of; at the start and after "back". */
  async follow(): Promise<void> {
    const {choices} = this.#store.state;
    await Promise.all([this.readCampaign(), choices.pin ? this.#readRelease() : undefined]);
    if (choices.commune !== '') await this.openCommunes(false);
    this.#showCommune();
  }

  choose(change: Partial<Choices>, field: string): void {
    this.#store.choose(change, field);
  }

  toggleWidget(name: WidgetName, isOn: boolean): void {
    const {widgets} = this.#store.state.choices;
    const wanted = WIDGET_NAMES.filter((one) => (one === name ? isOn : widgets.includes(one)));
    this.#store.choose({widgets: wanted}, `widget ${name}`);
  }

  setAttribute(name: AttributeName, value: string): void {
    this.#store.choose({attributes: changed(this.#store.state.choices.attributes, name, value)}, name);
    if (name === 'period' || name === 'network') void this.readCampaign();
  }

  setToken(name: TokenName, value: string): void {
    const written = isColourToken(name) ? value.toLowerCase() : value;
    this.#store.choose({tokens: changed(this.#store.state.choices.tokens, name, written)}, name);
  }

  /** Reads and checks the campaign: the chosen files, else the address. A later call makes an earlier one void. */
  async readCampaign(): Promise<void> {
    const {choices, chosen} = this.#store.state;
    const run = ++this.#reading;
    const address = campaignAddress(choices);
    if (address === undefined && chosen === undefined) {
      const typed = choices.src.trim();
      this.#store.set({
        campaign: typed === '' ? {at: 'idle'} : {at: 'failed', why: failed('address', typed).problem},
      });
      return;
    }
    this.#store.set({campaign: {at: 'loading'}});
    const {period, network} = choices.attributes;
    const loaded = await loadCampaign(
      chosen ? (address ?? new URL(campaignName(chosen) ?? '', document.baseURI).href) : address!,
      chosen ? readChosen(withAddress(chosen, address)) : readPublished,
      {period, network},
    );
    if (run !== this.#reading) return;
    const first =
      loaded.document === undefined && loaded.issues.length === 0 ? loaded.problems[0] : undefined;
    this.#store.set({
      campaign: first ? {at: 'failed', why: first} : {at: 'ready', value: loaded},
      communes: loaded.places ? {at: 'ready', value: communesOfPlaces(loaded.places)} : {at: 'idle'},
    });
  }

  /** Takes files from the machine; none means: back to the published ones. */
  async chooseFiles(list: readonly File[]): Promise<void> {
    const entries = await Promise.all(list.map(async (file) => [file.name, await file.text()] as const));
    const chosen = entries.length === 0 ? undefined : Object.fromEntries(entries);
    keepChosen(chosen);
    this.#store.set({chosen});
    await this.readCampaign();
    this.#showCommune();
  }

  /** The list of the country is large: it comes when somebody searches. */
  async openCommunes(open = true): Promise<void> {
    const {search, communes} = this.#store.state;
    this.#store.set({search: {...search, isOpen: open, active: -1}});
    if (communes.at === 'ready' || communes.at === 'loading') return;
    this.#store.set({communes: {at: 'loading'}});
    try {
      const value = await loadAllCommunes();
      if (this.#store.state.communes.at === 'loading') this.#store.set({communes: {at: 'ready', value}});
    } catch {
      this.#store.set({
        communes: {at: 'failed', why: 'Không tải được danh sách xã, phường. Hãy nhập mã 5 chữ số.'},
      });
    }
  }

  /** What is typed searches; five digits are a code, and an empty field means no commune. */
  typeCommune(text: string): void {
    this.#store.set({search: {text, isOpen: true, active: -1}});
    const typed = text.trim();
    if (typed === '' || /^\d{5}$/.test(typed)) this.#store.choose({commune: typed}, 'commune');
    void this.openCommunes();
  }

  pickCommune(commune: CommuneEntry): void {
    this.#store.choose({commune: commune.code}, 'commune');
    this.#store.set({
      search: {text: communeText(commune), isOpen: false, active: -1},
      announced: `Đã chọn ${communeText(commune)}.`,
    });
  }

  moveCommune(active: number): void {
    this.#store.set({search: {...this.#store.state.search, isOpen: true, active}});
  }

  closeCommunes(): void {
    this.#store.set({search: {...this.#store.state.search, isOpen: false, active: -1}});
  }

  async setPin(pin: boolean): Promise<void> {
    this.#store.choose({pin}, 'pin');
    if (pin) await this.#readRelease();
  }

  async setFiles(files: string): Promise<void> {
    this.#store.choose({files}, 'files');
    this.#store.set({release: {at: 'idle'}});
    if (this.#store.state.choices.pin) await this.#readRelease();
  }

  /** Measures how tall the widgets really are, for the room that the portal keeps for them. */
  async measure(): Promise<void> {
    const {choices, chosen} = this.#store.state;
    this.#store.set({isMeasuring: true, announced: 'Đang đo chiều cao…'});
    const heights = await measureHeights(
      choices,
      chosen !== undefined || campaignAddress(choices) !== undefined,
    );
    this.#store.set({isMeasuring: false});
    if (Object.keys(heights).length === 0) {
      this.#store.set({announced: 'Chưa đo được: tiện ích chưa hiện xong trong bản xem thử.'});
      return;
    }
    this.#store.choose({heights}, 'heights');
    this.#store.set({announced: 'Đã đo xong, chiều cao đã nằm trong mã.'});
  }

  preview(change: Partial<Store['state']['preview']>): void {
    this.#store.set({preview: {...this.#store.state.preview, ...change}});
  }

  async copy(text: string, what: string): Promise<void> {
    const isCopied = await copyText(text);
    this.#store.set({
      announced: isCopied
        ? `Đã sao chép ${what}.`
        : `Trình duyệt không cho sao chép: bấm vào khung mã, nhấn Ctrl+A rồi Ctrl+C.`,
    });
  }

  reset(): void {
    keepChosen(undefined);
    this.#store.reset();
    this.#store.set({chosen: undefined, search: {text: '', isOpen: false, active: -1}});
    void this.readCampaign();
  }

  async #readRelease(): Promise<void> {
    this.#store.set({release: {at: 'loading'}});
    const result = await loadRelease(filesAddress(this.#store.state.choices));
    this.#store.set({
      release: result.ok ? {at: 'ready', value: result.value} : {at: 'failed', why: result.problem},
    });
  }

  /** The field says the commune by its name once the list is there. */
  #showCommune(): void {
    const {choices, communes, search} = this.#store.state;
    const known =
      communes.at === 'ready' ? communes.value.find(({code}) => code === choices.commune) : undefined;
    this.#store.set({search: {...search, text: known ? communeText(known) : choices.commune, isOpen: false}});
  }
}

/** The campaign file keeps its own name on the machine; at its address it may have another. */
function withAddress(
  chosen: Readonly<Record<string, string>>,
  address: string | undefined,
): Readonly<Record<string, string>> {
  const name = address === undefined ? '' : (new URL(address).pathname.split('/').pop() ?? '');
  const campaign = campaignName(chosen);
  return name === '' || campaign === undefined
    ? chosen
    : {...chosen, [decodeURIComponent(name)]: chosen[campaign]!};
}

/** A record with one value set, or without it where it is empty. */
function changed<R extends Readonly<Record<string, string | undefined>>>(
  record: R,
  name: string,
  value: string,
): R {
  const others = Object.entries(record).filter(([one]) => one !== name);
  return Object.fromEntries(value === '' ? others : [...others, [name, value]]) as R;
}
