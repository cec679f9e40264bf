import { describe, expect, test } from 'vitest';
import { demoRulebook } from '../demo-rulebook';
import { checkDraft } from '../draft/check-draft';
import { readAt, writeAt } from '../draft/draft-path';
import { listOpenQuestions } from '../draft/list-open-questions';
import { documentOf, draftOf, type RulebookDraft } from '../draft/rulebook-draft';
import type { Rulebook } from '../rulebook';
import { addTemplate } from './add-template';
import { allTemplates } from './all-templates';
import { environment } from './environment';
import { familyPoints } from './family-points';
import type { Template } from './template';

const running = draftOf(demoRulebook);

/** As a committee would: the first answer offered, or a figure where none is. */
function answerAll(draft: RulebookDraft): RulebookDraft {
  let answered = draft;
  for (let round = 0; round < 10; round += 1) {
    const questions = listOpenQuestions(answered);
    if (questions.length === 0) return answered;
    for (const { path, choices } of questions) {
      const value = choices[0]
        ? choices[0].value
        : path === 'title'
          ? { zh: '规则', en: 'Rules' }
          : 30;
      answered = writeAt(answered, path, structuredClone(value));
    }
  }
  return answered;
}

describe.each(allTemplates.map((template) => [template.key, template] as const))(
  'the template %s',
  (_key, template) => {
    test('can be published once its questions are answered, alone or beside what is there', () => {
      const { draft } = addTemplate(running, template);
      expect(checkDraft(answerAll(draft))).toEqual({ questions: [], problems: [] });
      if (template.rules.length === 0) return;
      const alone = answerAll(addTemplate({}, template).draft);
      expect(checkDraft(alone)).toEqual({ questions: [], problems: [] });
    });

    test('leaves what is there as it is', () => {
      const { draft } = addTemplate(running, template);
      for (const index of demoRulebook.rules.keys()) {
        expect(readAt(draft, `rules[${index}]`)).toEqual(readAt(running, `rules[${index}]`));
      }
      expect(running).toEqual(draftOf(demoRulebook));
    });

    test('is there once, however often it is added', () => {
      const once = addTemplate(running, template).draft;
      const twice = addTemplate(once, template);
      expect(twice.draft).toEqual(once);
      expect([twice.added, twice.questions]).toEqual([[], []]);
    });

    test('names rules that exist, speaks both languages, and never of credit', () => {
      const keys = template.rules.map(({ key }) => key);
      for (const { ruleKey } of template.activities) expect(keys).toContain(ruleKey);
      expect(template.texts.length).toBeGreaterThan(0);
      for (const { zh, en } of textsOf(template)) {
        expect(zh).toBeTruthy();
        expect(en).toBeTruthy();
        expect(en).not.toMatch(/\p{Script=Han}/u);
        expect(zh).not.toMatch(/信用|利息|存款|红黑榜|中奖|维权/);
      }
    });
  },
);

test('rules get the next numbers behind all clauses, deductions too', () => {
  const deduction = { key: 'noise', number: 90, name: { zh: '吵闹', en: 'Noise' } };
  const { draft } = addTemplate({ ...running, deductions: [deduction] }, familyPoints);
  const rules = readAt(draft, 'rules') as Rulebook['rules'];
  expect(rules.slice(-3).map(({ number }) => number)).toEqual([91, 92, 93]);
});

test('what is there already is kept and named', () => {
  const { added, kept } = addTemplate(running, environment);
  expect(added).toEqual([]);
  expect(kept.map(({ zh }) => zh)).toContain('社区大扫除');
});

test('what the seed leaves open is asked, and nothing else of a ready programme', () => {
  const { questions } = addTemplate({ ...running, rules: [] }, environment);
  expect(new Set(questions.map(({ path }) => path.replace(/\[\d+\]/g, '')))).toEqual(
    new Set(['rules.limits', 'rules.multipliers']),
  );
});

test('a multiplier of a template joins the order; how several stack is asked', () => {
  const { draft, questions } = addTemplate({ ...running, multipliers: null }, familyPoints);
  expect(readAt(draft, 'multipliers.policy.order')).toEqual(['family']);
  expect(questions.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'multipliers.list[0].when.childAgeMax',
      'multipliers.policy.stacking',
      'multipliers.policy.maxPercent',
    ]),
  );
});

test('an answered draft executes as the template says', () => {
  const document = documentOf(answerAll(addTemplate({}, environment).draft), {
    version: 1,
    inForceFrom: '2026-01-01',
  }) as Rulebook;
  expect(document.rules.map(({ number, points }) => [number, points.parts[0]])).toContainEqual([
    1,
    { kind: 'per_deed', points: 20 },
  ]);
});

function* textsOf(template: Template): Generator<{ zh: string; en: string }> {
  yield* pairsIn(template);
}

function* pairsIn(value: unknown): Generator<{ zh: string; en: string }> {
  if (typeof value !== 'object' || value === null) return;
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string') yield { zh, en };
  for (const inner of Object.values(value)) yield* pairsIn(inner);
}
