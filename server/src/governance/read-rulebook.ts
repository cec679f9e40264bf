import type { readRulebook as operation } from '@linli/contract/governance';
import type { OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findRulebookInForce } from './find-rulebook-in-force';

/** The public rules page shows exactly what the program executes. */
export async function readRulebook(context: OperationContext): Promise<OutputOf<typeof operation>> {
  const rulebook = await findRulebookInForce(context.tx, context.now.toISOString());
  if (!rulebook) throw refuse('request/not_found');
  const { version, publishedAt, inForceFrom, document } = rulebook;
  return { version, publishedAt, inForceFrom, document: { ...document } };
}
