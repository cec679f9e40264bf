import type { listInspections as operation } from '@linli/contract/inspections';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { listInspectionDays } from './list-inspection-days';

export async function listInspections(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { today, days } = await listInspectionDays(context);
  return {
    today,
    inspections: days.map(({ scheme: { key, name }, ...day }) => ({
      schemeKey: key,
      name,
      ...day,
    })),
  };
}
