import type { BilingualText } from './bilingual-text';
import { type Counted, counted, uncounted } from './counted';
import type { EarningRule } from './earning-rule';
import type { NamedPoints } from './points-formula';
import { about } from './reasons';

/** A grade or a level brings what the rule's table says beside its name. */
export function countByName(
  rule: EarningRule,
  kind: 'grade' | 'level',
  table: NamedPoints[],
  key: string | undefined,
): Counted {
  const what = WORDS[kind];
  const entry = table.find((candidate) => candidate.key === key);
  if (!entry) {
    const words = {
      zh: `请从表里选${what.zh}：${table.map(({ name }) => name.zh).join('、')}`,
      en: `choose a ${what.en} of the table: ${table.map(({ name }) => name.en).join(', ')}`,
    };
    return uncounted('rules/grade_unknown', about(rule, 'grade_unknown', words));
  }
  const words = {
    zh: `${what.zh}“${entry.name.zh}”，得 {n} 分`,
    en: `${what.en} “${entry.name.en}”, {n point|points}`,
  };
  return counted(entry.points, about(rule, `by_${kind}`, words, { n: entry.points }));
}

const WORDS: Record<'grade' | 'level', BilingualText> = {
  grade: { zh: '等次', en: 'grade' },
  level: { zh: '级别', en: 'level' },
};
