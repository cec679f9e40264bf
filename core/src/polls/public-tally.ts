import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../transparency/canonical-json';

/** What everyone may read of a count in the public log, for ever. */
export interface PublicTally {
  /** Hash of what was asked: whoever knows the questions can see that none was exchanged. */
  readonly asked: string;
  /** Question by question, in their order. What voters wrote is never among it. */
  readonly results: readonly { readonly answered: number; readonly counts: readonly number[] }[];
}

export interface CountedQuestion {
  readonly text: string;
  readonly options: readonly string[];
  readonly answered: number;
  readonly counts: readonly number[];
}

export function publicTally(title: string, questions: readonly CountedQuestion[]): PublicTally {
  const asked = { title, questions: questions.map(({ text, options }) => ({ text, options })) };
  return {
    asked: bytesToHex(sha256(utf8ToBytes(canonicalJson(asked)))),
    results: questions.map(({ answered, counts }) => ({ answered, counts })),
  };
}
