import { isRecord, readAt } from '@linli/core/rules/draft/draft-path';
import { innerFields } from '@linli/core/rules/draft/rulebook-draft';
import { Select } from 'antd';
import { useId } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Tag } from '../../../ui/tag';
import { useEditing } from '../draft/editing';
import type { FieldPlace } from './field-editor';
import { FieldProblems } from './field-problems';
import { GroupFields } from './group-fields';
import { isOpen } from './is-open';

/** One of several ways, each with fields of its own. */
export function KindsEditor({ field, path }: FieldPlace<'kinds'>) {
  const { document, readOnly, change } = useEditing();
  const id = useId();
  const value = readAt(document, path);
  const language = getLocale();
  return (
    <div className="rule-group">
      <p className="rule-group__name">
        <label htmlFor={id}>{field.label[language]}</label>
        {isOpen(field, value) ? <Tag tone="lamp">{m.committee_draft_open()}</Tag> : null}
      </p>
      <Select
        id={id}
        className="rule-kind"
        value={isRecord(value) && typeof value.kind === 'string' ? value.kind : undefined}
        disabled={readOnly}
        options={field.kinds.map((kind) => ({ value: kind.value, label: kind.words[language] }))}
        onChange={(kind) => change(path, { kind })}
      />
      <GroupFields fields={innerFields(field, value)} path={path} />
      <FieldProblems path={path} />
    </div>
  );
}
