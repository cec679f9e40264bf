import { readAt } from '@linli/core/rules/draft/draft-path';
import type { Field } from '@linli/core/rules/fields/field';
import { Radio } from 'antd';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { useEditing } from '../draft/editing';

interface NoneOrSomeProps {
  field: Field;
  path: string;
  labelledBy: string;
  /** What is written when "some" is chosen. */
  empty: unknown;
}

/** Whether a programme has this at all; until one of both is chosen, it is open. */
export function NoneOrSome({ field, path, labelledBy, empty }: NoneOrSomeProps) {
  const { document, readOnly, change } = useEditing();
  const value = readAt(document, path);
  if (field.presence !== 'asked' || !field.none) return null;
  return (
    <Radio.Group
      aria-labelledby={labelledBy}
      value={value === null ? 'none' : value === undefined ? undefined : 'some'}
      disabled={readOnly}
      options={[
        { value: 'none', label: field.none[getLocale()] },
        { value: 'some', label: m.committee_draft_some() },
      ]}
      onChange={(event) => change(path, event.target.value === 'none' ? null : empty)}
    />
  );
}
