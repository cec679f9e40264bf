import type { Json } from '@linli/core/transparency/canonical-json';
import { type LeafType, leafTypes, type Opening } from '@linli/core/transparency/leaf';
import { leafHash } from '@linli/core/transparency/merkle-tree';
import type { Secrets } from '../platform/secrets';
import { sha256 } from './sha256';
import { nonceOf, type SubjectKey } from './subject-key';
import { transferPayloadOf } from './transfer-payload-of';

/** A row of the books as its leaf is made from it. */
export interface LoggedRow {
  readonly type: number;
  readonly sourceId: string;
  /** The columns of a transfer, or the payload of a record. */
  readonly content: Json;
  /** Of a transfer; null of a record. */
  readonly rowHash: string | null;
  /** The leaf of the account's entry before. */
  readonly previous: Uint8Array | null;
}

/**
 * The same row gives the same opening whenever it is asked: when it is entered, for a receipt, and
 * at night, when rows and leaves are compared.
 */
export function openingOf(secrets: Secrets, row: LoggedRow, key: SubjectKey | undefined): Opening {
  const { type, sourceId, content, previous } = row;
  const nonce = nonceOf(secrets, key, sourceId);
  if (type !== leafTypes.transfer) return { type: type as LeafType, nonce, payload: content };
  const hash = previous && Buffer.from(leafHash(previous, sha256)).toString('hex');
  const payload = transferPayloadOf(content, row.rowHash ?? '', key?.acct ?? '', hash);
  return { type, nonce, payload: payload as unknown as Json };
}
