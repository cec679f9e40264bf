import { hash } from 'node:crypto';
import type { Json } from '@linli/core/transparency/canonical-json';
import { leafTypes } from '@linli/core/transparency/leaf';
import type { ComparedRow } from './compare.queries';
import type { LoggedRow } from './opening-of';

/** A transfer of the books as its leaf is made from it, after the account's entry before. */
export function loggedRowOf({ id, content }: ComparedRow, previous: Uint8Array | null): LoggedRow {
  return {
    type: leafTypes.transfer,
    sourceId: id,
    content: JSON.parse(content) as Json,
    rowHash: hash('sha256', content),
    previous,
  };
}
