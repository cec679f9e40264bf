import type { listSignIns as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { listLivingSignIns } from './sign-in.queries';

export async function listSignIns(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const actor = personActor(context);
  const rows = await listLivingSignIns(context.tx, actor.signInId, context.now);
  return {
    signIns: rows.map((row) => ({ ...row, current: row.id === actor.authSessionId })),
  };
}
