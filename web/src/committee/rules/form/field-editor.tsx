import type { Field } from '@linli/core/rules/fields/field';
import { FieldRow } from './field-row';
import { GroupEditor } from './group-editor';
import { KindsEditor } from './kinds-editor';
import { LeafInput } from './leaf-input';
import { ListEditor } from './list-editor';

export interface FieldPlace<Kind extends Field['kind'] = Field['kind']> {
  field: Extract<Field, { kind: Kind }>;
  path: string;
}

/** Any field of a rulebook, by its description; what only machines need is not shown. */
export function FieldEditor({ field, path }: FieldPlace) {
  switch (field.kind) {
    case 'key':
    case 'fixed':
      return null;
    case 'group':
      return <GroupEditor field={field} path={path} />;
    case 'list':
      return <ListEditor field={field} path={path} />;
    case 'kinds':
      return <KindsEditor field={field} path={path} />;
    default:
      return (
        <FieldRow field={field} path={path}>
          {(id) => <LeafInput id={id} field={field} path={path} />}
        </FieldRow>
      );
  }
}
