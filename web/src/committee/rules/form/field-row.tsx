import { readAt } from '@linli/core/rules/draft/draft-path';
import type { Field } from '@linli/core/rules/fields/field';
import { Checkbox } from 'antd';
import { type ReactNode, useId } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Tag } from '../../../ui/tag';
import { useEditing } from '../draft/editing';
import { FieldProblems } from './field-problems';
import { isOpen } from './is-open';

interface FieldRowProps {
  field: Field;
  path: string;
  children: (id: string) => ReactNode;
}

/** One field: its name, what it means, its input, and what is wrong with it. */
export function FieldRow({ field, path, children }: FieldRowProps) {
  const { document, readOnly, change } = useEditing();
  const id = useId();
  const language = getLocale();
  const value = readAt(document, path);
  const mayBeNone = field.presence === 'asked' || field.nullable;
  const hasLabel = ['yes_no', 'weekdays', 'some_of', 'reach', 'order', 'text'].includes(field.kind);
  return (
    <div className="rule-field">
      <p className="rule-field__name">
        {hasLabel ? (
          <span id={id}>{field.label[language]}</span>
        ) : (
          <label htmlFor={id}>{field.label[language]}</label>
        )}
        {isOpen(field, value) ? <Tag tone="lamp">{m.committee_draft_open()}</Tag> : null}
      </p>
      {field.help ? <p className="note">{field.help[language]}</p> : null}
      {value === null && mayBeNone ? null : children(id)}
      {mayBeNone && field.none ? (
        <Checkbox
          checked={value === null}
          disabled={readOnly}
          onChange={(event) => change(path, event.target.checked ? null : undefined)}
        >
          {field.none[language]}
        </Checkbox>
      ) : null}
      <FieldProblems path={path} />
    </div>
  );
}
