import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { formatMinutes, formatTime } from '../../ui/format';
import { Sep } from '../../ui/sep';
import { Tag } from '../../ui/tag';
import type { ScanDeed } from '../queue/scan-deed';
import { useScanDeeds } from '../queue/scan-queue';
import type { FieldSession } from '../sessions/use-session';
import { waitingKindOf } from './presence';
import type { RosterRow } from './use-roster';

interface RosterListProps {
  rows: readonly RosterRow[];
  session: FieldSession;
  onChoose: (row: RosterRow) => void;
}

/** Those still missing first, then those here, then those who left. */
export function RosterList({ rows, session, onChoose }: RosterListProps) {
  const deeds = useScanDeeds();
  const groups = [
    { title: m.field_not_yet(), rows: rows.filter((row) => row.attendanceId === null) },
    { title: m.field_here(), rows: rows.filter((row) => row.attendanceId && !row.checkedOutAt) },
    { title: m.field_left(), rows: rows.filter((row) => row.checkedOutAt !== null) },
  ];
  return (
    <>
      {groups.map((group) =>
        group.rows.length === 0 ? null : (
          <section key={group.title} aria-label={group.title}>
            <h2 className="daybreak num">
              {group.title}
              <Sep />
              {m.field_people({ count: group.rows.length })}
            </h2>
            <Cells>
              {group.rows.map((row) => (
                <Row
                  key={row.residentId}
                  row={row}
                  waiting={waitingKindOf(row.residentId, session.id, deeds)}
                  onChoose={onChoose}
                />
              ))}
            </Cells>
          </section>
        ),
      )}
    </>
  );
}

interface RowProps {
  row: RosterRow;
  waiting: ScanDeed['kind'] | undefined;
  onChoose: (row: RosterRow) => void;
}

function Row({ row, waiting, onChoose }: RowProps) {
  const settled = row.checkedOutAt !== null || waiting !== undefined;
  return (
    <Cell
      title={row.name}
      why={<Why row={row} />}
      end={<State row={row} waiting={waiting} />}
      onClick={settled ? undefined : () => onChoose(row)}
      arrow={!settled}
    />
  );
}

function Why({ row }: { row: RosterRow }) {
  const parts = [row.buildingName ?? m.field_no_building()];
  const { atStart } = row;
  if (row.lateEntry) parts.push(m.field_late_entry());
  else if (!row.signedUp) parts.push(m.field_walk_in());
  else if (atStart === 'signed_up_later') parts.push(m.field_signed_up_later());
  if (row.signedUpBy) parts.push(row.signedUpBy[getLocale()]);
  if (row.waitingPoints > 0) parts.push(m.field_points_waiting({ points: row.waitingPoints }));
  if (row.phoneLast4) parts.push(m.field_ends_in({ digits: row.phoneLast4 }));
  return (
    <>
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 ? <Sep /> : null}
          {part}
        </span>
      ))}
    </>
  );
}

function State({ row, waiting }: Pick<RowProps, 'row' | 'waiting'>) {
  if (waiting) {
    return (
      <Tag tone="lamp" icon="clock">
        {m.field_waiting()}
      </Tag>
    );
  }
  if (row.checkedInAt === null) return null;
  const minutes = row.minutes === null ? null : formatMinutes(row.minutes);
  return (
    <>
      <span className="num">{formatTime(row.checkedInAt)}</span>
      {row.checkedOutAt ? (
        <span className="after">{row.closedBy === 'auto' ? m.field_auto_out() : minutes}</span>
      ) : null}
    </>
  );
}
