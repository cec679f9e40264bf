import type { EarningRule } from '@linli/core/rules/earning-rule';
import { plainWords } from './plain-words';
import type { ReadRow } from './read-award-row';
import { type RowProblem, rowProblem } from './row-problems';
import { measuresOf, tableOf } from './rule-measures';

/** What a rule asks to know about a deed, as the rules take it. */
export interface RowFacts {
  readonly actualMinutes?: number;
  readonly quantity?: number;
  readonly grade?: string;
  readonly level?: string;
  readonly chosenPoints?: number;
}

/**
 * The figures of a row for its rule. A figure the rule does not look at is refused: whoever wrote
 * it expects something of it. Minutes alone are often written down for their own sake.
 */
export function readRowFacts(
  rule: EarningRule,
  row: ReadRow,
): { readonly facts: RowFacts; readonly problems: RowProblem[] } {
  const asked = measuresOf(rule);
  const problems: RowProblem[] = [];
  for (const measure of ['minutes', 'quantity', 'points', 'grade'] as const) {
    const isThere = row[measure] !== null;
    if (asked.has(measure) && !isThere) {
      problems.push(rowProblem(measure, `${measure}_missing`, namesIn(rule)));
    } else if (!asked.has(measure) && isThere && measure !== 'minutes') {
      problems.push(rowProblem(measure, `${measure}_unused`));
    }
  }
  const named = asked.has('grade') && row.grade !== null ? readGrade(rule, row.grade) : {};
  if (asked.has('grade') && row.grade !== null && Object.keys(named).length === 0) {
    problems.push(rowProblem('grade', 'grade_unknown', namesIn(rule)));
  }
  const facts = {
    ...(row.minutes === null ? {} : { actualMinutes: row.minutes }),
    ...(row.quantity === null ? {} : { quantity: row.quantity }),
    ...(row.points === null ? {} : { chosenPoints: row.points }),
    ...named,
  };
  return { facts, problems };
}

function readGrade(rule: EarningRule, text: string): Pick<RowFacts, 'grade' | 'level'> {
  const find = (kind: 'by_grade' | 'by_level') =>
    tableOf(rule, kind).find(({ key, name }) =>
      [key, name.zh, name.en].some((one) => plainWords(one) === plainWords(text)),
    )?.key;
  const [grade, level] = [find('by_grade'), find('by_level')];
  return {
    ...(grade === undefined ? {} : { grade }),
    ...(level === undefined ? {} : { level }),
  };
}

function namesIn(rule: EarningRule): { names: string; namesEn: string } {
  const names = [...tableOf(rule, 'by_grade'), ...tableOf(rule, 'by_level')].map(
    ({ name }) => name,
  );
  return {
    names: names.map(({ zh }) => zh).join('、'),
    namesEn: names.map(({ en }) => en).join(', '),
  };
}
