import type { readInspection as operation } from '@linli/contract/inspections';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { findInspection } from './find-inspection';
import { countHomes, readFigures } from './inspections.queries';

export async function readInspection(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const inspection = await findInspection(context, params);
  const { scheme, rule, grades, holder, day, today, rulebook } = inspection;
  const figures = await readFigures(tx, params, personActor(context).personId);
  return {
    name: scheme.name,
    rule: { number: rule.number, name: rule.name },
    rulebookVersion: rulebook.version,
    day,
    isAhead: day > today,
    holder,
    grades: grades.map(({ key, name, points }) => ({ key, name, points })),
    figures: { ...figures, homes: await countHomes(tx, holder) },
  };
}
