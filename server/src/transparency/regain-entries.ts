import { plural } from '@linli/core/rules/reasons';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { readPolicy } from '@linli/core/transparency/policy';
import { readReceipt } from '@linli/core/transparency/receipt';
import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import { runAsOperator } from '../platform/run-job';
import type { OperationParts } from '../platform/run-operation';
import { listCommunityIds } from './log.queries';
import { expectLogKey } from './log-identity';
import type { LogParts } from './log-parts';
import { readPolicyText } from './read-policy-text';
import { type RegainOutcome, regainEntry } from './regain-entry';

export interface RegainedReceipt {
  readonly name: string;
  readonly said: string;
  readonly good: boolean;
}

/** Receipts that people brought, one after the other, each in a transaction of its own. */
export async function regainEntries(
  parts: OperationParts,
  logParts: LogParts,
  receipts: readonly { readonly name: string; readonly text: string }[],
): Promise<RegainedReceipt[]> {
  const key = await expectLogKey(logParts);
  const policy = readPolicy(await readPolicyText(parts.database, null, key));
  const communities = await listCommunityIds(parts.database);
  const told: RegainedReceipt[] = [];
  for (const { name, text } of receipts) {
    try {
      const payload = readTransferPayload(readReceipt(text).opening.payload);
      const communityId = communities.find((id) => id === payload?.community);
      if (communityId === undefined) {
        told.push({ name, said: 'of no community here', good: false });
        continue;
      }
      const outcome = await runAsOperator(parts, 'regainEntry', communityId, (context) =>
        regainEntry(context, text, policy),
      );
      told.push({ name, ...wordsOf(outcome) });
    } catch (error) {
      if (!(error instanceof LogProblem)) throw error;
      told.push({ name, said: error.message, good: false });
    }
  }
  return told;
}

function wordsOf(result: RegainOutcome): { said: string; good: boolean } {
  if (result.kind === 'not_lost') return { said: 'its row was not lost', good: true };
  if (result.kind === 'unreadable') {
    return { said: 'was sealed with another master key, or changed', good: false };
  }
  const { outcome } = result;
  if (!outcome.ok) return { said: `refused: ${outcome.code}`, good: false };
  if (outcome.repeated) return { said: 'was regained before', good: true };
  return { said: `regained ${plural(outcome.amount, 'point')}`, good: true };
}
