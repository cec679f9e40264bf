import { pathTo, readAt } from '@linli/core/rules/draft/draft-path';
import { useId, useState } from 'react';
import { m } from '../../../i18n/paraglide/messages';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { Button } from '../../../ui/button';
import { Tag } from '../../../ui/tag';
import { useEditing } from '../draft/editing';
import type { FieldPlace } from './field-editor';
import { FieldProblems } from './field-problems';
import { isOpen } from './is-open';
import { ListEntry } from './list-entry';
import { newEntry } from './new-entry';
import { NoneOrSome } from './none-or-some';

/** Any number of entries; one is open at a time, so that a long list stays a list. */
export function ListEditor({ field, path }: FieldPlace<'list'>) {
  const { document, readOnly, change } = useEditing();
  const [opened, setOpened] = useState<number | null>(null);
  const id = useId();
  const language = getLocale();
  const value = readAt(document, path);
  const entries = Array.isArray(value) ? value : [];
  const add = () => {
    change(path, [...entries, newEntry(document, field, path)]);
    setOpened(entries.length);
  };
  const moveUp = (index: number) => {
    const next = [...entries];
    next.splice(index - 1, 2, entries[index], entries[index - 1]);
    change(path, next);
    setOpened(null);
  };
  const remove = (index: number) => {
    change(
      path,
      entries.filter((_, at) => at !== index),
    );
    setOpened(null);
  };
  return (
    <fieldset className="rule-group bare" aria-labelledby={id}>
      <p className="rule-group__name" id={id}>
        {field.label[language]}
        {isOpen(field, value) ? <Tag tone="lamp">{m.committee_draft_open()}</Tag> : null}
      </p>
      {field.help ? <p className="note">{field.help[language]}</p> : null}
      <NoneOrSome field={field} path={path} labelledBy={id} empty={[]} />
      {value === undefined && field.presence === undefined && !readOnly ? (
        <Button kind="quiet" block={false} onClick={() => change(path, [])}>
          {m.committee_draft_none_of_these()}
        </Button>
      ) : null}
      <ul className="rule-list">
        {entries.map((_, index) => (
          <ListEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: entries of a draft have no other name.
            key={index}
            field={field.item}
            path={pathTo(path, index)}
            isOpened={opened === index}
            onToggle={() => setOpened(opened === index ? null : index)}
            onMoveUp={index > 0 ? () => moveUp(index) : undefined}
            onRemove={() => remove(index)}
          />
        ))}
      </ul>
      {value === null || readOnly ? null : (
        <Button kind="quiet" icon="plus" block={false} onClick={add}>
          {field.addWords[language]}
        </Button>
      )}
      <FieldProblems path={path} />
    </fieldset>
  );
}
