import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatTime } from '../../ui/format';
import { Sheet } from '../../ui/sheet';
import { NameCard } from '../phone/name-card';
import { useScanDeeds } from '../queue/scan-queue';
import { isFresh } from '../records/is-fresh';
import { UndoScan } from '../records/undo-scan';
import type { RosterRow } from './use-roster';

interface RosterSheetProps {
  row: RosterRow;
  running: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** One question before a name from the list counts: a finger slips easily on a list. */
export function RosterSheet({ row, running, onConfirm, onClose }: RosterSheetProps) {
  const out = row.attendanceId !== null;
  const words = out ? m.field_is_name_out : m.field_is_name_in;
  const mine = useFreshScan(row);
  const state = row.checkedInAt ? m.field_came_at({ time: formatTime(row.checkedInAt) }) : null;
  return (
    <Sheet title={out ? m.field_check_out() : m.field_check_in()} onClose={onClose}>
      <NameCard
        name={row.name}
        buildingName={row.buildingName}
        state={state ?? (row.signedUp ? m.field_signed_up() : null)}
      />
      <p className="note mt-3 mb-3">{m.field_ask_name()}</p>
      <Button onClick={onConfirm} disabledBecause={running ? undefined : m.field_not_running()}>
        {words({ name: row.name })}
      </Button>
      {mine ? (
        <div className="mt-5 stack">
          <UndoScan deed={mine} onDone={onClose} />
        </div>
      ) : null}
    </Sheet>
  );
}

/** The check-in of this row, where this phone made it minutes ago. */
function useFreshScan({ attendanceId }: RosterRow) {
  return useScanDeeds().find(
    (deed) =>
      attendanceId !== null &&
      deed.kind === 'check_in' &&
      deed.answer?.attendanceId === attendanceId &&
      !deed.undone &&
      isFresh(deed),
  );
}
