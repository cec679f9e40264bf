import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { addCosignature as operation } from '@linli/contract/transparency';
import { LogProblem } from '@linli/core/transparency/log-problem';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findCheckpoint } from './checkpoints.queries';
import { keepCosignature } from './keep-cosignature';

/** Nobody has to sign in: a line that fits could only be made with the key of that witness. */
export async function addCosignature(
  { tx }: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const checkpoint = await findCheckpoint(tx, body.size);
  if (!checkpoint) throw refuse('request/not_found');
  const [witness] = await keepCosignature(tx, checkpoint, body.line).catch((error) => {
    if (error instanceof LogProblem) return [];
    throw error;
  });
  if (witness === undefined) throw refuse('log/cosignature_wrong');
  return { witness };
}
