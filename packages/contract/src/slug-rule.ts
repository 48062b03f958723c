/** Lower-case letters, digits, single hyphens: fit for a URL, a file name and a CSV cell. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Longest identifier, in characters. */
export const SLUG_LENGTH = 64;
