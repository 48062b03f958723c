import {fromTcvn3} from './tcvn3.js';
import {fromVni} from './vni.js';
import {fromWindows1258} from './windows-1258.js';

/** Encodings of Vietnamese from before Unicode that a file may be in. */
export const LEGACY_ENCODINGS = ['tcvn3', 'vni', 'windows-1258'] as const;

export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

interface Legacy {
  /** What people call it. */
  readonly name: string;
  /** Takes letters for bytes, as Latin-1 does. */
  readonly decode: (letters: string) => string;
}

export const LEGACY: Readonly<Record<LegacyEncoding, Legacy>> = {
  tcvn3: {name: 'TCVN3 (ABC, .VnTime)', decode: fromTcvn3},
  vni: {name: 'VNI (VNI-Times)', decode: fromVni},
  'windows-1258': {name: 'Windows-1258', decode: fromWindows1258},
};
