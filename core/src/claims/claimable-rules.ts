import type { BilingualText } from '../rules/bilingual-text';
import type { EarningRule } from '../rules/earning-rule';
import type { NamedPoints } from '../rules/points-formula';
import type { Rulebook } from '../rules/rulebook';

/** The rules by which a resident may send something in on that day, in their numbers' order. */
export function claimableRules(rulebook: Pick<Rulebook, 'rules'>, day: string): EarningRule[] {
  return rulebook.rules
    .filter((rule) => rule.deed === 'claim' && rule.stopped === undefined)
    .filter(
      ({ inForceFrom = day, inForceUntil = day }) => inForceFrom <= day && day <= inForceUntil,
    )
    .sort((one, other) => one.number - other.number);
}

export interface ReviewChoices {
  /** Where the reviewer chooses the points; undefined where the rule fixes them. */
  range: { min: number; max: number; step: number } | undefined;
  grades: NamedPoints[];
  levels: NamedPoints[];
  /** What is counted, where the points go by a quantity. */
  unit: BilingualText | undefined;
}

/** What a rule leaves to its reviewer; all empty where it fixes everything. */
export function reviewChoices(rule: Pick<EarningRule, 'points'>): ReviewChoices {
  const choices: ReviewChoices = { range: undefined, grades: [], levels: [], unit: undefined };
  for (const part of rule.points.parts) {
    if (part.kind === 'chosen') choices.range = { min: part.min, max: part.max, step: part.step };
    else if (part.kind === 'by_grade') choices.grades = part.grades;
    else if (part.kind === 'by_level') choices.levels = part.levels;
    else if (part.kind === 'per_quantity') choices.unit = part.unit;
  }
  return choices;
}
