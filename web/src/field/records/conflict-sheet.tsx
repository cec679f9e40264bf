import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { conflictOf } from '../queue/conflict-of';
import type { FieldDeed } from '../queue/field-queue';
import { isScan } from '../queue/scan-queue';
import { refusalText } from '../scan/answer-words';
import { ClaimAgain } from './claim-again';
import { DeedPerson } from './deed-person';
import { deedWord } from './deed-words';
import { ScanAgain } from './scan-again';
import { TellResident } from './tell-resident';

interface ConflictSheetProps {
  deed: FieldDeed;
  onSeen: () => void;
  onClose: () => void;
}

/**
 * What the table was told and what the books say: why they differ, and what can still be done. It
 * stays in the list until someone has looked at it.
 */
export function ConflictSheet({ deed, onSeen, onClose }: ConflictSheetProps) {
  const refused = deed.state === 'refused';
  return (
    <Sheet title={<DeedPerson deed={deed} />} onClose={onClose}>
      <div className="stack">
        <Notice kind={refused ? 'stop' : 'plain'} title={refused ? undefined : m.field_changed()}>
          {reasonOf(deed)}
        </Notice>
        <Facts
          facts={[
            { term: m.field_fact_what(), what: deedWord(deed) },
            { term: m.field_fact_where(), what: whereOf(deed) },
            { term: m.field_fact_when(), what: formatMoment(deed.body.scannedAt) },
          ]}
        />
        {deed.seen ? null : (
          <div className="actions">
            {refused ? <Again deed={deed} onSeen={onSeen} /> : null}
            {refused ? <TellResident deed={deed} /> : null}
            <Button kind={refused ? 'text' : 'main'} onClick={onSeen}>
              {m.field_seen()}
            </Button>
          </div>
        )}
      </div>
    </Sheet>
  );
}

function Again({ deed, onSeen }: { deed: FieldDeed; onSeen: () => void }) {
  if (isScan(deed)) return <ScanAgain deed={deed} onMade={onSeen} />;
  return <ClaimAgain deed={deed} onSent={onSeen} />;
}

function reasonOf(deed: FieldDeed): string {
  const conflict = conflictOf(deed);
  return conflict?.kind === 'changed' ? conflict.why[getLocale()] : refusalText(deed);
}

function whereOf(deed: FieldDeed): string {
  return (isScan(deed) ? deed.label.session : deed.label.place) || m.field_no_place();
}
