/** What a portal may be made with, in the order of the form. */
export const HOST_IDS = [
  'unknown',
  'html',
  'wordpress',
  'nukeviet',
  'liferay',
  'sharepoint',
  'drupal',
  'joomla',
] as const;
export type HostId = (typeof HOST_IDS)[number];
