import type { readSession as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { askingResident } from './asking-resident';
import { describeSession } from './describe-session';
import { findSessionRow } from './sessions.queries';

/** Open to everyone; who is signed in sees their own place in it. */
export async function readSession(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, actor, now } = context;
  const row = await findSessionRow(tx, input.params.sessionId, askingResident(actor));
  if (!row) throw refuse('request/not_found');
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  return describeSession(row, rulebook?.document, actor);
}
