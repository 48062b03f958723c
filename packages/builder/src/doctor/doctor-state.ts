import type {DoctorReport} from '@ispeed-widgets/contract/page';

/** All that the page "Kiểm tra nhúng" shows. */
export interface DoctorState {
  readonly address: string;
  /** The page's source as pasted; empty where it is to be fetched. */
  readonly source: string;
  /** The Content-Security-Policy header as pasted. */
  readonly policy: string;
  readonly at: 'idle' | 'looking' | 'done';
  /** What keeps the check from starting, at its field. */
  readonly fault: {readonly field: 'address' | 'source'; readonly words: string} | undefined;
  readonly report: DoctorReport | undefined;
  /** Said once after copying. */
  readonly said: string;
}

export const FIRST_STATE: DoctorState = {
  address: '',
  source: '',
  policy: '',
  at: 'idle',
  fault: undefined,
  report: undefined,
  said: '',
};
