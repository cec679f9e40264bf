import type { BilingualText } from '../bilingual-text';
import type { Field } from '../fields/field';
import { rulebookField } from '../fields/rulebook-fields';
import { childOf, isRecord, type Step, stepsOf } from './draft-path';
import { innerFields, type RulebookDraft } from './rulebook-draft';

/** The field a path leads to, if the form has it. */
export function fieldAt(draft: RulebookDraft, path: string): Field | undefined {
  return walk(draft, path).at(-1)?.field;
}

/** A path as the editor says it: 第 3 条“垃圾分类指导” · 上限. */
export function describePlace(draft: RulebookDraft, path: string): BilingualText {
  const named = walk(draft, path).map(({ field, value, step }) => nameOf(field, value, step));
  const words = named.filter((each) => each !== undefined);
  return {
    zh: words.map(({ zh }) => zh).join(' · '),
    en: words.map(({ en }) => en).join(' · '),
  };
}

interface Place {
  field: Field;
  value: unknown;
  step: Step;
}

function walk(draft: RulebookDraft, path: string): Place[] {
  const places: Place[] = [];
  let field: Field = rulebookField;
  let value: unknown = draft;
  for (const step of stepsOf(path)) {
    const inner = fieldBehind(field, value, step);
    if (!inner) return isLeafOf(field, step) ? places : [];
    value = childOf(value, step);
    field = inner;
    places.push({ field, value, step });
  }
  return places;
}

function fieldBehind(field: Field, value: unknown, step: Step): Field | undefined {
  if (field.kind === 'list') return typeof step === 'number' ? field.item : undefined;
  return innerFields(field, value).find(({ key }) => key === step);
}

/** A language of a text, the kind of a choice, an entry of a plain list: no field of its own. */
function isLeafOf(field: Field, step: Step): boolean {
  if (field.kind === 'text') return step === 'zh' || step === 'en';
  if (field.kind === 'kinds') return step === 'kind';
  return ['weekdays', 'some_of', 'order', 'reach'].includes(field.kind) && typeof step === 'number';
}

/** Of a list only the entry is named, by its own name where it has one. */
function nameOf(field: Field, value: unknown, step: Step): BilingualText | undefined {
  if (field.kind === 'list') return typeof step === 'number' ? undefined : field.label;
  if (typeof step !== 'number') return field.label;
  const name = isRecord(value) && isRecord(value.name) ? value.name : undefined;
  const number = isRecord(value) && typeof value.number === 'number' ? value.number : undefined;
  if (name && number !== undefined) {
    return { zh: `第 ${number} 条“${name.zh}”`, en: `Rule ${number} “${name.en}”` };
  }
  if (name) return { zh: `“${name.zh}”`, en: `“${name.en}”` };
  const kind = field.kind === 'kinds' && isRecord(value) ? value.kind : undefined;
  const chosen = field.kind === 'kinds' && field.kinds.find((each) => each.value === kind);
  if (chosen) return chosen.words;
  return { zh: `${field.label.zh} ${step + 1}`, en: `${field.label.en} ${step + 1}` };
}
