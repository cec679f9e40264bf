import { readAt } from '@linli/core/rules/draft/draft-path';
import type { Field } from '@linli/core/rules/fields/field';
import { useId } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { useEditing } from '../draft/editing';
import { entryTitle } from './entry-title';
import { FieldEditor } from './field-editor';
import { EntryFields } from './group-editor';

interface ListEntryProps {
  field: Field;
  path: string;
  isOpened: boolean;
  onToggle: () => void;
  onMoveUp: (() => void) | undefined;
  onRemove: () => void;
}

/** One entry: a line that says what it is, and its fields once it is opened. */
export function ListEntry(props: ListEntryProps) {
  const { field, path, isOpened, onToggle, onMoveUp, onRemove } = props;
  const { document, readOnly, problems } = useEditing();
  const id = useId();
  const value = readAt(document, path);
  const isWrong = problems.some((problem) => problem.path.startsWith(path));
  const { title, note } = entryTitle(field, value, path);
  // A single figure or line needs no door in front of it.
  if (field.kind !== 'group' && field.kind !== 'kinds') {
    return (
      <li className="rule-entry rule-entry--plain">
        <FieldEditor field={field} path={path} />
        <Remove readOnly={readOnly} onRemove={onRemove} />
      </li>
    );
  }
  return (
    <li className={isWrong ? 'rule-entry rule-entry--wrong' : 'rule-entry'}>
      <button
        type="button"
        className="rule-entry__line"
        aria-expanded={isOpened}
        aria-controls={id}
        onClick={onToggle}
      >
        <span>
          <b>{title}</b>
          {note ? <small>{note}</small> : null}
        </span>
        <Icon name="right" />
      </button>
      <div id={id} hidden={!isOpened}>
        {isOpened ? (
          <div className="rule-entry__in">
            {field.kind === 'group' ? <EntryFields field={field} path={path} /> : null}
            {field.kind === 'kinds' ? <FieldEditor field={field} path={path} /> : null}
            <div className="dialog-acts dialog-acts--left">
              {onMoveUp && !readOnly ? (
                <Button kind="line" block={false} onClick={onMoveUp}>
                  {m.committee_draft_move_up()}
                </Button>
              ) : null}
              <Remove readOnly={readOnly} onRemove={onRemove} />
            </div>
          </div>
        ) : null}
      </div>
    </li>
  );
}

function Remove({ readOnly, onRemove }: { readOnly: boolean; onRemove: () => void }) {
  if (readOnly) return null;
  return (
    <Button kind="line" block={false} onClick={onRemove}>
      {m.committee_draft_remove()}
    </Button>
  );
}
