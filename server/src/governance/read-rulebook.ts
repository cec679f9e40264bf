import type { readRulebook as operation } from '@linli/contract/governance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findRulebookInForce } from './find-rulebook-in-force';
import { findRulebookVersion } from './find-rulebook-version';
import { listUpcoming } from './governance.queries';

/** The public rules page shows exactly what the program executes, or will from its day on. */
export async function readRulebook(
  { tx, now }: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const at = now.toISOString();
  const rulebook =
    query.version === undefined
      ? await findRulebookInForce(tx, at)
      : await findRulebookVersion(tx, query.version);
  if (!rulebook) throw refuse('request/not_found');
  const [next] = await listUpcoming(tx, at);
  const { version, publishedAt, inForceFrom, document } = rulebook;
  const upcoming = next && next.version !== version ? next : null;
  return { version, publishedAt, inForceFrom, document: { ...document }, upcoming };
}
