import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { NamedPoints, PointsPart } from '@linli/core/rules/points-formula';

export type Measure = 'minutes' | 'quantity' | 'grade' | 'points';

/** Which columns of a list the rule asks for. */
export function measuresOf(rule: EarningRule): ReadonlySet<Measure> {
  const measures = partsOf(rule).flatMap(({ kind }): Measure[] => MEASURES[kind] ?? []);
  if (rule.awardOn === 'check_out' || rule.minimumMinutes) measures.push('minutes');
  return new Set(measures);
}

/** The names a rule knows for grades, or for levels. */
export function tableOf(rule: EarningRule, wanted: 'by_grade' | 'by_level'): NamedPoints[] {
  return partsOf(rule).flatMap((part) => {
    if (part.kind === 'by_grade' && wanted === 'by_grade') return part.grades;
    return part.kind === 'by_level' && wanted === 'by_level' ? part.levels : [];
  });
}

const MEASURES: Readonly<Partial<Record<PointsPart['kind'], Measure[]>>> = {
  per_time: ['minutes'],
  per_quantity: ['quantity'],
  by_grade: ['grade'],
  by_level: ['grade'],
  chosen: ['points'],
};

function partsOf(rule: EarningRule): PointsPart[] {
  return [rule.points, ...(rule.variants ?? []).map(({ points }) => points)].flatMap(
    ({ parts }) => parts,
  );
}
