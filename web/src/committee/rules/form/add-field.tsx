import { pathTo, readAt } from '@linli/core/rules/draft/draft-path';
import type { Field } from '@linli/core/rules/fields/field';
import { Select } from 'antd';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { useEditing } from '../draft/editing';

/** What may be said and mostly is not: chosen from a list, so that a rule stays short to read. */
export function AddField({ fields, path }: { fields: Field[]; path: string }) {
  const { document, readOnly, change } = useEditing();
  const absent = fields.filter(
    (field) =>
      field.presence === 'silent' && (readAt(document, pathTo(path, field.key)) ?? null) === null,
  );
  if (absent.length === 0 || readOnly) return null;
  return (
    <Select<string>
      className="rule-more"
      aria-label={m.committee_draft_say_more()}
      placeholder={m.committee_draft_say_more()}
      value={null}
      options={absent.map((field) => ({ value: field.key, label: field.label[getLocale()] }))}
      onChange={(key) => {
        const field = absent.find((each) => each.key === key);
        if (field) change(pathTo(path, key), beginningOf(field));
      }}
    />
  );
}

/** Something that shows the input and is not an answer yet. */
function beginningOf({ kind }: Field): unknown {
  switch (kind) {
    case 'group':
    case 'text':
      return {};
    case 'list':
    case 'some_of':
    case 'weekdays':
      return [];
    default:
      return '';
  }
}
