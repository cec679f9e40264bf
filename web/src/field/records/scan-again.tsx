import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import type { ScanDeed } from '../queue/scan-deed';
import { LateEntry } from './late-entry';

interface ScanAgainProps {
  deed: ScanDeed;
  onMade: () => void;
}

/** Where a code did not do, a number does while the session goes on, and a late entry after. */
export function ScanAgain({ deed, onMade }: ScanAgainProps) {
  const { sessionId } = deed.body;
  const code = deed.refusal?.code ?? '';
  return (
    <>
      {byNumber.includes(code) ? (
        <Button icon="keypad" href={`/sessions/${sessionId}/phone?kind=${deed.kind}`}>
          {m.field_by_phone_instead()}
        </Button>
      ) : null}
      {deed.kind === 'check_in' && byLateEntry.includes(code) ? (
        <LateEntry deed={deed} onMade={onMade} />
      ) : null}
      <Button kind="quiet" icon="list" href={`/sessions/${sessionId}/roster`}>
        {m.field_see_roster()}
      </Button>
    </>
  );
}

const byNumber: readonly string[] = [
  'attendance/code_stale',
  'attendance/code_used',
  'attendance/code_forged',
  'attendance/code_unreadable',
];

const byLateEntry: readonly string[] = ['attendance/too_late', 'attendance/session_not_running'];
