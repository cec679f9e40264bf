import { describe, expect, test } from 'vitest';
import { demoRulebook } from '../demo-rulebook';
import type { Problem } from '../document-shape';
import { rulebookField } from '../fields/rulebook-fields';
import { fullRulebook } from '../full-rulebook';
import type { Rulebook } from '../rulebook';
import { rulebookShape } from '../rulebook-shape';
import { validateRulebook } from '../validate-rulebook';
import { checkDraft } from './check-draft';
import { describePlace, fieldAt } from './describe-place';
import { pathTo, readAt, writeAt } from './draft-path';
import { listOpenQuestions } from './list-open-questions';
import { documentOf, draftOf, innerFields } from './rulebook-draft';

const publication = (rulebook: Rulebook) => ({
  version: rulebook.version,
  inForceFrom: rulebook.inForceFrom,
  adoption: rulebook.adoption,
});
const full = draftOf(fullRulebook);

test.each([
  ['the example', demoRulebook],
  ['everything', fullRulebook],
])('a draft of %s is finished, and becomes the same document again', (_name, rulebook) => {
  const draft = draftOf(rulebook);
  expect(listOpenQuestions(draft)).toEqual([]);
  expect(documentOf(draft, publication(rulebook))).toEqual(JSON.parse(JSON.stringify(rulebook)));
});

describe('the form and the shape of the document', () => {
  const described = [...fieldsOf(rulebookField, full, '')];

  test('know the same fields', () => {
    const unknown = [...pathsOf(full, '')].filter((path) => !fieldAt(full, path));
    expect(unknown).toEqual([]);
  });

  test.each(described)('%s is missed by the validator as by the form', (path) => {
    const field = fieldAt(full, path);
    const document = documentOf(writeAt(full, path, undefined), publication(fullRulebook));
    const missing = validateRulebook(document).some(
      (problem) => problem.path === path && problem.en === 'is missing',
    );
    expect(missing).toBe(field?.presence === undefined && field?.kind !== 'fixed');
  });

  test.each(described)('%s speaks both languages', (path) => {
    const { label, ask, help, none, choices = [] } = fieldAt(full, path) ?? { label: undefined };
    for (const words of [label, ask, help, none, ...choices.map((each) => each.words)]) {
      if (!words) continue;
      expect(words.zh).toBeTruthy();
      expect(words.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test.each(described)('every answer offered for %s is accepted', (path) => {
    for (const { value, words } of fieldAt(full, path)?.choices ?? []) {
      const document = documentOf(writeAt(full, path, value), publication(fullRulebook));
      const problems: Problem[] = [];
      rulebookShape.check(document, '', problems);
      expect([words.en, problems]).toEqual([words.en, []]);
    }
  });
});

describe('open questions', () => {
  test('ask in whole words, name the clause and answers, and pick none', () => {
    const { multipliers, ...rule } = readAt(full, 'rules[0]') as Record<string, unknown>;
    const draft = { ...full, expiry: undefined, rules: [rule] };
    const questions = listOpenQuestions(draft);
    expect(questions.map(({ path }) => path)).toEqual(['rules[0].multipliers', 'expiry']);
    expect(questions[0]).toMatchObject({
      zh: '这一条算不算加倍？',
      where: { zh: '怎么得积分 · 第 1 条“社区巡逻” · 加倍' },
      choices: [{ value: 'all' }, { value: 'none' }],
    });
    expect(questions[1]?.choices).toContainEqual({
      words: { zh: '长期有效', en: 'For good' },
      value: { kind: 'never' },
    });
  });

  test('an empty draft asks for everything real programmes differ in', () => {
    const asked = listOpenQuestions({}).map(({ path }) => path);
    for (const path of [
      'rules',
      'account.holder',
      'account.base',
      'expiry',
      'transfer',
      'appeals',
      'twoPeople',
    ]) {
      expect(asked).toContain(path);
    }
    for (const path of ['limits', 'issueCaps', 'multipliers', 'deductions', 'analogy', 'levels']) {
      expect(asked).toContain(path);
    }
  });

  test('“none” is an answer, silence is not', () => {
    const path = 'deductions';
    expect(listOpenQuestions(writeAt(full, path, undefined)).map((each) => each.path)).toEqual([
      path,
    ]);
    expect(listOpenQuestions(writeAt(full, path, null))).toEqual([]);
  });

  test('half an answer leaves the other half open', () => {
    const draft = writeAt(full, 'expiry', { kind: 'rolling_months' });
    expect(listOpenQuestions(draft).map(({ path }) => path)).toEqual(['expiry.months']);
  });

  test('one language only is half an answer', () => {
    const draft = writeAt(full, 'rules[0].name', { zh: '巡逻', en: ' ' });
    expect(listOpenQuestions(draft).map(({ path }) => path)).toEqual(['rules[0].name']);
  });
});

test('a check names the place of a contradiction and does not repeat questions', () => {
  const open = checkDraft(writeAt(full, 'appeals', undefined));
  expect(open.questions.map(({ path }) => path)).toEqual(['appeals']);
  expect(open.problems).toEqual([]);
  const { questions, problems } = checkDraft(writeAt(full, 'rules[1].points.parts[0].min', 200));
  expect(questions).toEqual([]);
  expect(problems).toEqual([
    expect.objectContaining({
      path: 'rules[1].points.parts[0]',
      zh: '最低不能高于最高',
      where: {
        zh: '怎么得积分 · 第 5 条“建议被采纳” · 分怎么算 · 怎么算 · 由人评定',
        en:
          'How points are earned · Rule 5 “Suggestion adopted” · How points are counted · ' +
          'How it counts · Decided by people',
      },
    }),
  ]);
  expect(describePlace(full, 'redemption.rewards[0].points').zh).toBe(
    '兑换 · 能换什么 · “大米 5 kg” · 要多少分',
  );
});

test('a place is written without touching what stands beside it', () => {
  const changed = writeAt(full, 'rules[2].limits[0].max', 5);
  expect(readAt(changed, 'rules[2].limits[0].max')).toBe(5);
  expect(changed.redemption).toBe(full.redemption);
  expect(readAt(full, 'rules[2].limits[0].max')).toBe(undefined);
});

function* fieldsOf(
  field: typeof rulebookField | ReturnType<typeof innerFields>[number],
  value: unknown,
  path: string,
): Generator<[string]> {
  if (value === undefined || value === null) return;
  if (field.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* fieldsOf(field.item, item, pathTo(path, index));
    }
  }
  for (const inner of innerFields(field, value)) {
    const at = pathTo(path, inner.key);
    const innerValue = readAt(full, at);
    if (innerValue !== undefined && innerValue !== null) yield [at];
    yield* fieldsOf(inner, innerValue, at);
  }
}

function* pathsOf(value: unknown, path: string): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield path;
    return;
  }
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [step, inner] of entries) yield* pathsOf(inner, pathTo(path, step));
}
