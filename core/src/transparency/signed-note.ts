import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeBase64, encodeBase64 } from './base64';
import { LogProblem } from './log-problem';
import { sameHash } from './merkle-tree';
import { isKeyName, keyOfSeed, keyTypes, type VerifierKey } from './verifier-key';

/** Text signed by one or more keys (c2sp.org/signed-note), taken apart but not yet believed. */
export interface ReadNote {
  /** With its last newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly bytes: Uint8Array;
}

/** A signature that fits; `time` in seconds is set for a witness. */
export interface GoodSignature {
  readonly key: VerifierKey;
  readonly time?: number;
}

const SIGNATURES_MAX = 100;
const ED25519_BYTES = 64;
const TIME_BYTES = 8;

export function readNote(note: string): ReadNote {
  const split = note.lastIndexOf('\n\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a note holds none but the newline.
  if (split < 0 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(note)) {
    throw new LogProblem('malformed_note');
  }
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > SIGNATURES_MAX) throw new LogProblem('malformed_note');
  return { text: note.slice(0, split + 1), signatures: lines.map(readSignature) };
}

function readSignature(line: string): NoteSignature {
  const [, name, body] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = decodeBase64(body ?? '');
  if (!name || !isKeyName(name) || !bytes || bytes.length < 5) {
    throw new LogProblem('malformed_note');
  }
  return { name, id: bytes.slice(0, 4), bytes: bytes.slice(4) };
}

/**
 * The signatures of the known keys, each of which must fit; others say nothing. Of two lines of one
 * key only the first counts.
 */
export function checkSignatures(note: ReadNote, known: readonly VerifierKey[]): GoodSignature[] {
  return known.flatMap((key): GoodSignature[] => {
    const found = note.signatures.find(({ name, id }) => name === key.name && sameHash(id, key.id));
    if (!found) return [];
    const time = signatureTime(key, found.bytes);
    const signature = time === undefined ? found.bytes : found.bytes.slice(TIME_BYTES);
    if (!fits(signature, signedMessage(note.text, time), key)) {
      const code = key.type === keyTypes.log ? 'signature_wrong' : 'cosignature_wrong';
      throw new LogProblem(code, { key: key.name });
    }
    return [{ key, ...(time === undefined ? {} : { time }) }];
  });
}

/** The line a key adds below the text; a witness says when. */
export function signatureLine(
  text: string,
  signer: { readonly name: string; readonly seed: Uint8Array; readonly time?: number },
): string {
  const { name, seed, time } = signer;
  const type = time === undefined ? keyTypes.log : keyTypes.witness;
  const signature = ed25519.sign(signedMessage(text, time), seed);
  const dated = time === undefined ? [] : [timeBytes(time)];
  const bytes = concatBytes(keyOfSeed(name, type, seed).id, ...dated, signature);
  return `— ${name} ${encodeBase64(bytes)}\n`;
}

/** What is signed: the text, or the witness's statement about it (c2sp.org/tlog-cosignature). */
function signedMessage(text: string, time: number | undefined): Uint8Array {
  return utf8ToBytes(time === undefined ? text : `cosignature/v1\ntime ${time}\n${text}`);
}

function fits(signature: Uint8Array, message: Uint8Array, key: VerifierKey): boolean {
  if (signature.length !== ED25519_BYTES) return false;
  try {
    return ed25519.verify(signature, message, key.publicKey, { zip215: false });
  } catch {
    return false;
  }
}

function signatureTime(key: VerifierKey, bytes: Uint8Array): number | undefined {
  if (key.type === keyTypes.log) return undefined;
  if (bytes.length < TIME_BYTES) return Number.NaN;
  const view = new DataView(bytes.buffer, bytes.byteOffset, TIME_BYTES);
  return view.getUint32(0) * 2 ** 32 + view.getUint32(4);
}

function timeBytes(time: number): Uint8Array {
  const bytes = new Uint8Array(TIME_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(time / 2 ** 32));
  view.setUint32(4, time % 2 ** 32);
  return bytes;
}
