import type { listDeviceReversals as operation } from '@linli/contract/device-reversals';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { type OperationContext, personActor } from '../platform/operation-context';
import { isLapsed } from './is-lapsed';
import { listReversalRecords } from './reversals.queries';

export async function listDeviceReversals(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const may = allows(actor.roles, 'device.change');
  const reversals = await listReversalRecords(tx, actor);
  return {
    reversals: reversals.map(({ isOwn, ...reversal }) => {
      const state = isLapsed(reversal, now) ? 'lapsed' : reversal.state;
      return { ...reversal, state, mayDecide: may && !isOwn && state === 'proposed' };
    }),
  };
}
