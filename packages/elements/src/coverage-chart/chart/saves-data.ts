/** Whether the phone was told to save data: then nothing large comes unasked. */
export function savesData(): boolean {
  return (navigator as {connection?: {saveData?: boolean}}).connection?.saveData ?? false;
}
