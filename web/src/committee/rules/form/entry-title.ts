import { isRecord, stepsOf } from '@linli/core/rules/draft/draft-path';
import { entryInWords } from '@linli/core/rules/draft/entry-in-words';
import type { Field } from '@linli/core/rules/fields/field';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';

/** How an entry is called in its list, and in short what it says. */
export function entryTitle(
  field: Field,
  value: unknown,
  path: string,
): { title: string; note: string } {
  const language = getLocale();
  const index = stepsOf(path).at(-1);
  const numbered = `${field.label[language]} ${typeof index === 'number' ? index + 1 : ''}`;
  if (!isRecord(value)) return { title: numbered, note: '' };
  if (field.kind === 'kinds') {
    const kind = field.kinds.find((each) => each.value === value.kind);
    return { title: kind?.words[language] ?? numbered, note: '' };
  }
  const note = entryInWords(field, value)?.[language] ?? '';
  const name = isRecord(value.name) ? String(value.name[language] ?? '') : '';
  if (name === '') return { title: note || numbered, note: '' };
  const { number } = value;
  const title = typeof number === 'number' ? m.committee_draft_rule_named({ number, name }) : name;
  return { title, note };
}
