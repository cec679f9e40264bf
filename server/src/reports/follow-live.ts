import type { InputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import type { followLive as operation } from '@linli/contract/reports';
import {
  type OperationContext,
  personActor,
  type StreamAnswer,
} from '../platform/operation-context';

/** Residents hear what concerns them; whoever reads rosters also hears who comes and goes. */
export async function followLive(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<StreamAnswer> {
  const { residentId, roles } = personActor(context);
  const readsRosters = allows(roles, 'attendance.read');
  return {
    hears(event) {
      if (event.residentId === residentId) return true;
      return readsRosters && (event.kind === 'attendance' || event.kind === 'signup');
    },
  };
}
