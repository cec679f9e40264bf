import type { listIncidents as operation } from '@linli/contract/incidents';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { listIncidentLines } from './incidents.queries';

const SHOWN = 200;

export async function listIncidents(
  { tx }: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  return { incidents: await listIncidentLines(tx, SHOWN) };
}
