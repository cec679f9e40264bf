import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import type { ScanDeed } from '../queue/scan-deed';

/** Where a code did not do, a number does, as long as the session goes on. */
export function ScanAgain({ deed }: { deed: ScanDeed }) {
  const { sessionId } = deed.body;
  const code = deed.refusal?.code ?? '';
  return (
    <>
      {byNumber.includes(code) ? (
        <Button icon="keypad" href={`/sessions/${sessionId}/phone?kind=${deed.kind}`}>
          {m.field_by_phone_instead()}
        </Button>
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
