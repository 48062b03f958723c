import {isPostgresUrl} from './open-store.js';

/** A store's place as a person may read it, in a console that is logged: without user, password or settings. */
export function placeName(place: string): string {
  if (!isPostgresUrl(place)) return place;
  const {host, pathname} = URL.canParse(place) ? new URL(place) : {host: '', pathname: ''};
  return `PostgreSQL ${host}${pathname}`;
}
