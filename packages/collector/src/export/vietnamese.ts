import type {LocalizedText} from '@ispeed-widgets/contract';

/** The Vietnamese of a text: what officers read is Vietnamese alone. */
export function vietnamese(text: LocalizedText): string {
  return typeof text === 'string' ? text : text.vi;
}
