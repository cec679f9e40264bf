import { expect, test } from 'vitest';
import { demoRulebook } from './demo-rulebook';
import { type ChangedClause, diffRulebooks } from './diff-rulebooks';
import type { EarningRule } from './earning-rule';
import type { Rulebook } from './rulebook';

const count = diffRulebooks(demoRulebook, demoRulebook, 'zh').same;

function withRule(key: string, changes: Partial<EarningRule>): Rulebook {
  const rules = demoRulebook.rules.map((rule) =>
    rule.key === key ? { ...rule, ...changes } : rule,
  );
  return { ...demoRulebook, rules };
}

const night: Partial<EarningRule> = {
  variants: [
    {
      name: { zh: '夜里', en: 'Night' },
      startsFrom: '21:00',
      points: { parts: [{ kind: 'per_deed', points: 30 }] },
    },
  ],
};
const daily: Partial<EarningRule> = {
  limits: [{ counts: 'deeds', per: 'day', max: 1, whenReached: 'refuse', scope: 'resident' }],
};

test.each<[string, Rulebook, ChangedClause['kind'], string, string[]]>([
  [
    'another price at night',
    withRule('patrol', night),
    'changed',
    '社区巡逻',
    ['21:00 以后开始的每次 30 分，'],
  ],
  [
    'a limit',
    withRule('sorting_guidance', daily),
    'changed',
    '垃圾分类指导',
    ['每人每天最多 1 次，'],
  ],
  [
    'more points',
    withRule('patrol', { points: { parts: [{ kind: 'per_deed', points: 25 }] } }),
    'raised',
    '社区巡逻',
    ['每次 25 分'],
  ],
  [
    'fewer points',
    withRule('patrol', { points: { parts: [{ kind: 'per_deed', points: 15 }] } }),
    'lowered',
    '社区巡逻',
    ['每次 15 分'],
  ],
  [
    'a longer time to object',
    { ...demoRulebook, appeals: { ...demoRulebook.appeals, days: 7 } },
    'changed',
    '申诉',
    ['7 日内提出，'],
  ],
])('%s is one change, marked where it is', (_name, proposal, kind, name, differs) => {
  const { changed, same } = diffRulebooks(demoRulebook, proposal, 'zh');
  expect(changed).toHaveLength(1);
  expect(same).toBe(count - 1);
  expect(changed[0]).toMatchObject({ kind, name });
  const marked = changed[0]?.after.filter((piece) => piece.differs).map(({ words }) => words);
  expect(marked).toEqual(differs);
});

test('what is new has no before, what is gone no after', () => {
  const [first, ...rest] = demoRulebook.rules;
  const fewer = { ...demoRulebook, rules: rest };
  const gone = diffRulebooks(demoRulebook, fewer, 'en').changed.find(
    ({ key }) => key === first?.key,
  );
  expect(gone).toMatchObject({ kind: 'removed', name: 'Patrol', after: [] });
  const added = diffRulebooks(fewer, demoRulebook, 'en').changed.find(
    ({ key }) => key === first?.key,
  );
  expect(added).toMatchObject({ kind: 'added', before: [] });
});

test('nothing has changed in the same document, whatever its version', () => {
  expect(diffRulebooks(demoRulebook, { ...demoRulebook, version: 9 }, 'zh').changed).toEqual([]);
});
