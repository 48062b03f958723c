/** What a person does in one field: types a text, or picks a choice. */
export type Step =
  {readonly name: string; readonly text: string} | {readonly name: string; readonly pick: string};

/** A person's way through the form. */
export interface Walk {
  readonly audience: 'organization' | 'citizen';
  readonly steps: readonly Step[];
  /** True if nobody waits for what comes of it: the tab is about to die. */
  readonly leaves?: boolean;
}

/** What the form says once it was sent. */
export interface Told {
  /** `received` with a receipt, `kept` on the device, `held` as long as the page; `wrong` if something is to be mended. */
  readonly at: 'received' | 'kept' | 'held' | 'wrong' | 'left';
  /** The receipt's code, or all that the form says. */
  readonly text: string;
}

/**
 * Fills in the form and sends it, in whichever engine; runs in the page, so it names nothing outside itself. Together
 * with `typeCodes` and `pressRetry` it is all that these tests know of how the form looks.
 */
export async function walkForm({audience, steps, leaves = false}: Walk): Promise<Told> {
  const {realTimeout = setTimeout} = window as unknown as {realTimeout?: typeof setTimeout};
  /** Looks between two presses of a button that does nothing. */
  const AGAIN = 40;
  const root = () => document.querySelector('ispeed-self-report')?.shadowRoot;
  const find = (selector: string) => root()?.querySelector<HTMLInputElement>(selector);
  const button = (words: string) =>
    Array.from(root()?.querySelectorAll('button') ?? []).find((one) => one.textContent.trim() === words);
  const until = async <T>(look: (tries: number) => T | null | undefined, what: string): Promise<T> => {
    for (let tries = 0; tries < 24_000; tries++) {
      const found = look(tries);
      if (found) return found;
      await new Promise((resolve) => realTimeout(resolve, 25));
    }
    throw new Error(`Never came: ${what}. ${root()?.querySelector('.widget')?.textContent}`);
  };

  const submit = () => find('form [part=submit]');
  // Where the network is down, the form or its lists may not come at the first press.
  const open = (tries: number) => {
    if (tries % AGAIN === 0 && !submit()) (find('[part=start]') ?? button('Gửi báo cáo khác'))?.click();
    return submit();
  };
  await until(open, 'the form');
  const audiences = find(`[name=audience][value=${audience}]`);
  if (audiences && !audiences.checked) audiences.click();
  for (const step of steps) {
    if ('pick' in step) {
      const choice = await until(() => find(`[name="${step.name}"][value="${step.pick}"]`), step.name);
      if (!choice.checked) choice.click();
      continue;
    }
    const field = await until(() => find(`[name="${step.name}"]`), step.name);
    field.value = step.text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
  // An organisation reads once more what it says before it says it.
  const check = () => find('[part=check] [part=submit]');
  // What was wrong before stands there until the form is sent again.
  const wrongBefore = find('#summary')?.textContent;
  const wrong = () => {
    const summary = find('#summary');
    return summary && summary.textContent !== wrongBefore ? summary : null;
  };
  const panel = () => find('[part~=receipt]');
  const look = () => check() ?? wrong() ?? panel() ?? (leaves && audience === 'citizen' ? submit() : null);
  submit()?.click();
  const next = await until(look, 'a page to look over');
  if (next === check()) next.click();
  if (leaves) return {at: 'left', text: ''};
  const last = await until(() => wrong() ?? panel(), 'what came of it');
  if (last === wrong()) return {at: 'wrong', text: last.textContent};
  const code = find('.receipt');
  if (code) return {at: 'received', text: code.textContent};
  const {textContent} = root()!;
  return {at: /giữ trang này mở|đừng đóng trang/i.test(textContent) ? 'held' : 'kept', text: textContent};
}

/**
 * Types the access codes that waiting reports ask for after a reload, and sends them. Runs in the page.
 *
 * @returns how many were asked for
 */
export async function typeCodes(codes: Readonly<Record<string, string>>): Promise<number> {
  const root = document.querySelector('ispeed-self-report')?.shadowRoot;
  const fields = Array.from(root?.querySelectorAll<HTMLInputElement>('input[name^="code/"]') ?? []);
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'));
    });
  const database = await request(indexedDB.open('ispeed'));
  for (const field of fields) {
    const kept = database.transaction('outbox').objectStore('outbox').get(field.name.slice('code/'.length));
    const entry = (await request(kept)) as {report: {organization: string}} | undefined;
    if (!entry || !field.isConnected) continue;
    field.value = codes[entry.report.organization]!;
    field.form!.requestSubmit();
  }
  database.close();
  return fields.length;
}

/** The reports that this browser keeps, and the receipts. Runs in the page. */
export async function readOutbox(): Promise<{waiting: string[]; receipts: {id: string; code: string}[]}> {
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'));
    });
  const database = await request(indexedDB.open('ispeed'));
  const all = async <T>(store: string): Promise<T[]> =>
    database.objectStoreNames.contains(store)
      ? ((await request(database.transaction(store).objectStore(store).getAll())) as T[])
      : [];
  const waiting = (await all<{id: string}>('outbox')).map(({id}) => id);
  const receipts = (await all<{receipt: {id: string; code: string}}>('receipts')).map(({receipt}) => receipt);
  database.close();
  return {waiting, receipts};
}

/** Presses the button that begins with these words, as soon as it is there. Runs in the page. */
export async function pressButton(words: string): Promise<void> {
  const root = () => document.querySelector('ispeed-self-report')?.shadowRoot;
  for (let tries = 0; tries < 1200; tries++) {
    const buttons = Array.from(root()?.querySelectorAll('button') ?? []);
    const found = buttons.find((button) => button.textContent.trim().startsWith(words));
    if (found) return found.click();
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`No button ${words}: ${root()?.textContent}`);
}

/** What the form says. Runs in the page. */
export function formText(): string {
  return document.querySelector('ispeed-self-report')?.shadowRoot?.textContent ?? '';
}

/** Gives the form a file, as if a person had chosen it. Runs in the page. */
export function chooseFile(text: string): boolean {
  const root = document.querySelector('ispeed-self-report')?.shadowRoot;
  const field = root?.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) return false;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'bao-cao.json', {type: 'application/json'}));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', {bubbles: true}));
  return true;
}
