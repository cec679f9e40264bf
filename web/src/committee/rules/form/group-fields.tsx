import { pathTo, readAt } from '@linli/core/rules/draft/draft-path';
import type { Field } from '@linli/core/rules/fields/field';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Button } from '../../../ui/button';
import { useEditing } from '../draft/editing';
import { FieldEditor } from './field-editor';

/** All fields that have to be said, and of the others those that are said. */
export function GroupFields({ fields, path }: { fields: Field[]; path: string }) {
  const { document, readOnly, change } = useEditing();
  return (
    <div className="rule-fields">
      {fields.map((field) => {
        const at = pathTo(path, field.key);
        const value = readAt(document, at);
        if (field.presence === 'silent' && (value === undefined || value === null)) return null;
        return (
          <div key={field.key} className="rule-fields__one">
            <FieldEditor field={field} path={at} />
            {field.presence === 'silent' && !readOnly ? (
              <Button kind="text" block={false} onClick={() => change(at, undefined)}>
                {m.committee_draft_leave_out({ what: field.label[getLocale()] })}
              </Button>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
