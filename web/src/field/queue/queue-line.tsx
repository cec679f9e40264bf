import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Tag } from '../../ui/tag';
import { unseenOf, useFieldDeeds, waitingOf } from './field-queue';

/** The way to the records, with what waits or wants a look. */
export function QueueLine() {
  const deeds = useFieldDeeds();
  const waiting = waitingOf(deeds).length;
  const unseen = unseenOf(deeds).length;
  return (
    <Cells>
      <Cell
        icon="clock"
        title={m.field_records()}
        end={stateOf(waiting, unseen)}
        href="/records"
        arrow
      />
    </Cells>
  );
}

function stateOf(waiting: number, unseen: number) {
  if (unseen > 0) {
    return (
      <Tag tone="stop" icon="warn">
        {m.field_look_count({ count: unseen })}
      </Tag>
    );
  }
  if (waiting === 0) return null;
  return (
    <Tag tone="lamp" icon="clock">
      {m.field_waiting_count({ count: waiting })}
    </Tag>
  );
}
