import { Cells } from '../../ui/cells';
import { DayHeading } from '../day-heading';
import { groupByDay } from '../group-by-day';
import { EntryCell } from './entry-cell';
import type { Entry } from './use-entries';

interface HistoryListProps {
  entries: readonly Entry[];
  onOpen: (transferId: string) => void;
}

/** Day by day, newest first. */
export function HistoryList({ entries, onOpen }: HistoryListProps) {
  return groupByDay(entries, (entry) => entry.occurredAt).map(({ day, rows }) => (
    <section key={rows[0]?.transferId}>
      <DayHeading day={day} />
      <Cells>
        {rows.map((entry) => (
          <EntryCell
            key={entry.transferId}
            entry={entry}
            place="history"
            onClick={() => onOpen(entry.transferId)}
          />
        ))}
      </Cells>
    </section>
  ));
}
