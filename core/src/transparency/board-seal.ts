import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json';

/** One named line of a month's board, as it was shown. */
export interface BoardLine {
  /** 1 for the first. */
  readonly place: number;
  readonly nickname: string;
  readonly points: number;
  readonly deeds: number;
  readonly mainDeed: { readonly zh: string; readonly en: string; readonly times: number };
}

/** What everyone may read of a line in the log, for ever: figures, and a seal on the name. */
export interface SealedLine {
  readonly points: number;
  readonly deeds: number;
  readonly seal: string;
}

/** What a frozen board says in the public log. */
export interface PublicBoard {
  /** YYYY-MM. */
  readonly month: string;
  readonly people: number;
  readonly deeds: number;
  readonly points: number;
  /** By place. */
  readonly lines: readonly SealedLine[];
}

export const SALT_BYTES = 32;
const TAG = utf8ToBytes('linli-board-line-v1\0');

/**
 * Each line has a salt of its own: whoever is taken off the board takes nothing from the proof of
 * the others, and without the salt nobody can try names until one fits.
 */
export function sealBoardLine(line: BoardLine, salt: Uint8Array): string {
  if (salt.length !== SALT_BYTES) throw new RangeError('a salt has 32 bytes');
  const { place, nickname, points, deeds, mainDeed } = line;
  const { zh, en, times } = mainDeed;
  const said = { place, nickname, points, deeds, mainDeed: { zh, en, times } };
  return bytesToHex(sha256(concatBytes(TAG, salt, utf8ToBytes(canonicalJson(said)))));
}
