import type { findResidentByCard as operation } from '@linli/contract/cards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import type { OperationContext } from '../platform/operation-context';
import { findCardHolder } from './find-card-holder';

/** Paper can be lent: before a card counts, whoever holds it is asked their name. */
export async function findResidentByCard(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { residentId, name, buildingName } = await findCardHolder(context, body.code);
  return { residentId, maskedName: maskName(name), buildingName };
}
