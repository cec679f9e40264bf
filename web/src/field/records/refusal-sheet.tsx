import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import type { ScanDeed } from '../queue/scan-deed';
import { refusalText } from '../scan/answer-words';
import { DeedPerson } from './record-cell';

interface RefusalSheetProps {
  deed: ScanDeed;
  onSeen: () => void;
  onClose: () => void;
}

/** Why a scan was not recorded, and what can still be done about it. */
export function RefusalSheet({ deed, onSeen, onClose }: RefusalSheetProps) {
  const what = deed.kind === 'check_out' ? m.field_check_out() : m.field_check_in();
  return (
    <Sheet title={<DeedPerson deed={deed} />} onClose={onClose}>
      <div className="stack">
        <Notice kind="stop">{refusalText(deed)}</Notice>
        <Facts
          facts={[
            { term: m.field_fact_what(), what: what },
            { term: m.field_fact_where(), what: deed.label.session ?? '' },
            { term: m.field_fact_when(), what: formatMoment(deed.body.scannedAt) },
          ]}
        />
        <div className="actions">
          {deed.seen ? null : <Button onClick={onSeen}>{m.field_seen()}</Button>}
          <Button kind="quiet" icon="list" href={`/sessions/${deed.body.sessionId}/roster`}>
            {m.field_see_roster()}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
