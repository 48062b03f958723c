/** More bars than this are not a picture any more; all communes stand in the table. */
export const MOST_BARS = 65;
