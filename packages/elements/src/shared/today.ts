import {vietNamDay} from '@ispeed-widgets/contract/page';

/** Viet Nam's day now, whatever zone the phone is set to. */
export function today(): string {
  return vietNamDay(Date.now());
}
