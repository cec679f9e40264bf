import type { BilingualText } from '../bilingual-text';
import type { Choice, Field } from '../fields/field';
import { rulebookField } from '../fields/rulebook-fields';
import { describePlace } from './describe-place';
import { childOf, isRecord, pathTo, readAt } from './draft-path';
import { innerFields, type RulebookDraft } from './rulebook-draft';

/** Something a draft leaves open. The program never picks an answer; it only names some. */
export interface OpenQuestion {
  path: string;
  /** Which clause it is about: 第 3 条“垃圾分类指导”. */
  where: BilingualText;
  zh: string;
  en: string;
  choices: Choice[];
}

/** All of them, in the order of the form; an empty list means that nothing is left to chance. */
export function listOpenQuestions(draft: RulebookDraft): OpenQuestion[] {
  return [...questionsOf(rulebookField, draft, '', draft)];
}

function* questionsOf(
  field: Field,
  value: unknown,
  path: string,
  draft: RulebookDraft,
): Generator<OpenQuestion> {
  if (value === undefined) {
    if (!isAsked(field)) return;
    // A group is answered at once where people answer so, else field by field.
    if (field.kind === 'group' && !field.choices) yield* questionsOf(field, {}, path, draft);
    else yield questionOf(field, path, draft);
    return;
  }
  if (field.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* questionsOf(field.item, item, pathTo(path, index), draft);
    }
    return;
  }
  if (field.kind === 'text' && isRecord(value)) {
    if (isBlank(value.zh) || isBlank(value.en)) yield questionOf(field, path, draft);
    return;
  }
  if (field.kind === 'kinds' && isRecord(value) && value.kind === undefined) {
    yield questionOf(field, path, draft);
  }
  for (const inner of innerFields(field, value)) {
    yield* questionsOf(inner, childOf(value, inner.key), pathTo(path, inner.key), draft);
  }
}

function isAsked({ presence, kind }: Field): boolean {
  return presence !== 'silent' && kind !== 'fixed' && kind !== 'key';
}

function isBlank(words: unknown): boolean {
  return typeof words !== 'string' || words.trim() === '';
}

function questionOf(field: Field, path: string, draft: RulebookDraft): OpenQuestion {
  const words = field.ask ?? {
    zh: `“${field.label.zh}”怎么填？`,
    en: `What about “${field.label.en}”?`,
  };
  return { path, where: describePlace(draft, path), ...words, choices: choicesOf(field, draft) };
}

function choicesOf(field: Field, draft: RulebookDraft): Choice[] {
  if (field.choices) return field.choices;
  switch (field.kind) {
    case 'choice':
      return field.options.map(({ value, words }) => ({ words, value }));
    case 'yes_no':
      return [
        { words: field.yes, value: true },
        { words: field.no, value: false },
      ];
    case 'kinds':
      return field.kinds.map(({ value, words }) => ({ words, value: { kind: value } }));
    case 'one_of':
      return namesOf(draft, field.of).map(({ words, value }) => ({ words, value }));
    case 'order':
      return orderChoices(draft);
    default:
      return field.presence === 'asked' && field.none ? [{ words: field.none, value: null }] : [];
  }
}

/** What a field may refer to, by name. */
export function namesOf(
  draft: RulebookDraft,
  of: 'categories' | 'rules' | 'multipliers',
): { value: string; words: BilingualText }[] {
  const list = readAt(draft, of === 'multipliers' ? 'multipliers.list' : of);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.key !== 'string' || !isRecord(entry.name)) return [];
    const { zh, en } = entry.name;
    return [{ value: entry.key, words: { zh: String(zh ?? ''), en: String(en ?? '') } }];
  });
}

function orderChoices(draft: RulebookDraft): Choice[] {
  const names = namesOf(draft, 'multipliers');
  if (names.length === 0) return [];
  const words = {
    zh: names.map((each) => each.words.zh).join('、'),
    en: names.map((each) => each.words.en).join(', '),
  };
  return [{ words, value: names.map(({ value }) => value) }];
}
