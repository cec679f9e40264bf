import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listMyOpenings as operation } from '@linli/contract/transparency';
import { canonicalJson } from '@linli/core/transparency/canonical-json';
import { findOwnAccount } from '../ledger/find-own-account';
import type { OperationContext } from '../platform/operation-context';
import { findNewestSequence, listLoggedRows } from './logged-rows.queries';
import { openingOf } from './opening-of';
import { readOwnPolicy } from './read-own-policy';
import { openSubjectKey } from './subject-key';

/** Every entry of the own account in the log, in order, with what opens it; the phone checks. */
export async function listMyOpenings(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, secrets } = context;
  const { accountId } = await findOwnAccount(context);
  const rows = await listLoggedRows(tx, accountId, query.from, query.limit);
  return {
    openings: rows.flatMap((row) => {
      if (row.sealedKey === null) return [];
      const opening = openingOf(secrets, row, openSubjectKey(secrets, row.sealedKey));
      return [
        {
          index: row.leafIndex,
          type: opening.type,
          nonce: Buffer.from(opening.nonce).toString('hex'),
          payload: canonicalJson(opening.payload),
        },
      ];
    }),
    newest: await findNewestSequence(tx, accountId),
    policy: await readOwnPolicy(context),
  };
}
