import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readServiceSettings as operation } from '@linli/contract/service-exports';
import type { OperationContext } from '../platform/operation-context';
import { findServiceSettings } from './find-service-settings';

export async function readServiceSettings(
  { tx }: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { terms, template, changedAt } = await findServiceSettings(tx);
  return { terms, template: { ...template, columns: [...template.columns] }, changedAt };
}
