import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoRulebook } from '../demo-rulebook';
import { fullRulebook } from '../full-rulebook';
import { checkDraft } from './check-draft';
import { writeAt } from './draft-path';
import { type AwardSample, previewAward } from './preview-award';
import { draftOf, type RulebookDraft } from './rulebook-draft';

const full = draftOf(fullRulebook);
const zone = 'Asia/Shanghai';
const patrol: AwardSample = {
  ruleKey: 'patrol',
  startsAt: '2026-10-28T11:00:00Z',
  minutes: 120,
  isNewcomer: false,
  withChild: false,
  withPair: false,
  activeWeeks: 1,
  rowLength: 1,
  persons: 1,
};

test.each<[string, Partial<AwardSample>, number]>([
  ['a patrol', {}, 20],
  ['too short', { minutes: 90 }, 0],
  ['a newcomer', { isNewcomer: true }, 40],
  ['with a child', { withChild: true }, 38],
  ['a pair', { withPair: true }, 30],
  ['often there', { activeWeeks: 9 }, 24],
  ['a newcomer with a child: what brings most', { isNewcomer: true, withChild: true }, 40],
  ['the seventh day', { ruleKey: 'daily_check_in', rowLength: 7 }, 11],
  ['a grade', { ruleKey: 'yard', grade: 'best' }, 20],
  ['a level', { ruleKey: 'honour', level: 'country' }, 500],
  ['a figure', { ruleKey: 'suggestion_adopted', chosenPoints: 80 }, 80],
  ['by analogy', { ruleKey: 'not_listed', chosenPoints: 20 }, 20],
  ['a neighbour brought', { ruleKey: 'bring_a_neighbour' }, 12],
  ['an unknown rule', { ruleKey: 'flying' }, 0],
])('%s', (_name, changes, points) => {
  const preview = previewAward(full, { ...patrol, ...changes }, zone);
  expect([preview.questions, preview.problems]).toEqual([[], []]);
  expect(preview.points).toBe(points);
  expect(preview.because.length).toBeGreaterThan(0);
});

test('only what decides awards has to be answered first', () => {
  const halfWritten = {
    ...full,
    redemption: undefined,
    appeals: undefined,
    starSchemes: undefined,
  };
  expect(previewAward(halfWritten, patrol, zone).points).toBe(20);
  const other = writeAt(full, 'rules[1].limits', undefined);
  expect(previewAward(other, patrol, zone).points).toBe(20);
  const open = previewAward(writeAt(full, 'rules[0].limits', undefined), patrol, zone);
  expect(open.points).toBe(null);
  expect(open.questions.map(({ path }) => path)).toEqual(['rules[0].limits']);
});

test('a wrong figure is named where it stands', () => {
  const wrong = writeAt(full, 'rules[2].points.parts[0].points', -3);
  const preview = previewAward(wrong, { ...patrol, ruleKey: 'tutoring' }, zone);
  expect(preview.points).toBe(null);
  expect(preview.problems.map(({ path }) => path)).toEqual(['rules[2].points.parts[0].points']);
});

test('whatever is sent in as a draft is answered, never thrown at', () => {
  const document = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue()),
    fc
      .tuple(fc.constantFrom(...somePaths()), fc.jsonValue())
      .map(([path, value]) => writeAt(draftOf(demoRulebook), path, value)),
  ) as fc.Arbitrary<RulebookDraft>;
  fc.assert(
    fc.property(document, (draft) => {
      const { questions, problems } = checkDraft(draft);
      for (const { zh, en } of [...questions, ...problems]) expect(zh && en).toBeTruthy();
      previewAward(draft, patrol, zone);
    }),
    { numRuns: 500 },
  );
});

function somePaths(): string[] {
  return [
    'rules',
    'rules[0]',
    'rules[0].points',
    'rules[0].points.parts',
    'rules[0].points.parts[0]',
    'rules[0].limits',
    'rules[0].name',
    'rules[0].variants',
    'multipliers',
    'multipliers.list',
    'multipliers.policy.order',
    'redemption.rewards',
    'categories',
    'expiry',
    'deductions',
    'starSchemes',
  ];
}
