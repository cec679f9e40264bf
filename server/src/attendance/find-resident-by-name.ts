import type { findResidentByName as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { normaliseName } from '@linli/core/people/normalise-name';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { lookUp } from './look-up';
import { listResidentsByName } from './lookup.queries';

/**
 * For people without any phone. Within a building a part of the name is enough, as it is heard at
 * the table; without one the whole name is asked, so that nobody leafs through the neighbourhood.
 */
export async function findResidentByName(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const normalised = normaliseName(body.name);
  if (!normalised.ok || Array.from(normalised.name).length < NAME_PART_MIN) {
    throw refuse('residents/name_too_short');
  }
  // Names hold none of the characters that mean something to LIKE.
  const { name } = normalised;
  const buildingId = body.buildingId ?? null;
  const pattern = buildingId === null ? name : `%${name}%`;
  return lookUp(context, 'name', () => listResidentsByName(context.tx, pattern, buildingId));
}

const NAME_PART_MIN = 2;
