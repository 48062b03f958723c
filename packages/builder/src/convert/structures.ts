import type {Structure} from '@ispeed-widgets/data-tools';
import oldUrl from '@ispeed-widgets/data-tools/data/2024-11.json?url';
import newUrl from '@ispeed-widgets/data-tools/data/2026-04.json?url';

/** Administrative structures that a sheet may follow, and how people call them. */
export const STRUCTURES = [
  {value: '2026-04', label: 'Từ 01/7/2025: 34 tỉnh, thành phố; không còn huyện', url: newUrl},
  {value: '2024-11', label: 'Trước 01/7/2025: 63 tỉnh, thành phố; có huyện', url: oldUrl},
] as const;

const loaded = new Map<string, Promise<Structure>>();

/** Loads a list of the country once it is needed; again after a failure. */
export function loadStructure(name: string): Promise<Structure> {
  const known = loaded.get(name);
  if (known) return known;
  const {url} = STRUCTURES.find(({value}) => value === name) ?? STRUCTURES[0];
  const loading = fetch(url).then((answer) => answer.json() as Promise<Structure>);
  loaded.set(name, loading);
  loading.catch(() => loaded.delete(name));
  return loading;
}
