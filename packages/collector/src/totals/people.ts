/** Counts of people: how many there are, how many of them installed the app, how many of those measured. */
export interface People {
  readonly total: number;
  readonly installed: number;
  readonly measured: number;
}

export const NOBODY: People = {total: 0, installed: 0, measured: 0};

/** Both together. */
export function addPeople(a: People, b: People): People {
  return {total: a.total + b.total, installed: a.installed + b.installed, measured: a.measured + b.measured};
}
