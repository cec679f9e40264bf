import { isRecord, pathTo, readAt } from '@linli/core/rules/draft/draft-path';
import { useId } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Tag } from '../../../ui/tag';
import { useEditing } from '../draft/editing';
import { AddField } from './add-field';
import type { FieldPlace } from './field-editor';
import { FieldProblems } from './field-problems';
import { GroupFields } from './group-fields';
import { isOpen } from './is-open';
import { NoneOrSome } from './none-or-some';

/** Fields that belong together, under their name; "none" folds them away. */
export function GroupEditor({ field, path }: FieldPlace<'group'>) {
  const { document } = useEditing();
  const id = useId();
  const value = readAt(document, path);
  const isThere = isRecord(value) || field.presence === undefined;
  return (
    <fieldset className="rule-group bare" aria-labelledby={id}>
      <p className="rule-group__name" id={id}>
        {field.label[getLocale()]}
        {isOpen(field, value) && field.presence === 'asked' ? (
          <Tag tone="lamp">{m.committee_draft_open()}</Tag>
        ) : null}
      </p>
      {field.help ? <p className="note">{field.help[getLocale()]}</p> : null}
      <NoneOrSome field={field} path={path} labelledBy={id} empty={{}} />
      {isThere && value !== null ? <GroupFields fields={field.fields} path={path} /> : null}
      <FieldProblems path={path} />
    </fieldset>
  );
}

/** The fields of a group without its name: for an entry of a list, which has a name of its own. */
export function EntryFields({ field, path }: FieldPlace<'group'>) {
  return (
    <>
      <GroupFields fields={field.fields} path={path} />
      <AddField fields={field.fields} path={path} />
      <FieldProblems path={pathTo(path, 'key')} />
    </>
  );
}
