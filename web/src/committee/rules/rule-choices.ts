import type { EarningRule } from '@linli/core/rules/earning-rule';
import { renderRulebook } from '@linli/core/rules/render-rulebook';
import { getLocale } from '../../i18n/paraglide/runtime';
import { inOneLine } from '../parts/in-one-line';
import type { RulebookInForce } from './use-rulebook';

export interface RuleChoice {
  key: string;
  name: string;
  category: string;
  /** The clause as the public page has it, with what it brings. */
  words: string;
  /** Awarded at sessions, rather than for a single deed. */
  session: boolean;
  minimumMinutes: number | undefined;
  /** Where the reviewer chooses. */
  range: { min: number; max: number; step: number } | undefined;
}

/** The earning rules as a form offers them, in the words of the public rules. */
export function ruleChoices({ document }: Pick<RulebookInForce, 'document'>): RuleChoice[] {
  const earning = renderRulebook(document, getLocale()).sections.find(
    ({ key }) => key === 'earning',
  );
  const rows = new Map(earning?.rows.map((row) => [row.key, row]));
  return [...document.rules]
    .sort((one, other) => one.number - other.number)
    .map((rule) => {
      const row = rows.get(rule.key);
      return {
        key: rule.key,
        name: rule.name[getLocale()],
        category: rule.category,
        words: inOneLine(row?.note, row?.value),
        session: rule.deed === 'session',
        minimumMinutes: rule.minimumMinutes?.minutes,
        range: rangeOf(rule),
      };
    });
}

function rangeOf(rule: EarningRule): RuleChoice['range'] {
  for (const part of rule.points.parts) {
    if (part.kind === 'chosen') return { min: part.min, max: part.max, step: part.step };
  }
  return undefined;
}
