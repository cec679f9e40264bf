import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Facts } from '../../ui/facts';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { proposedStates, proposedWhy } from '../proposed/proposed-words';
import { useProposedOf } from '../proposed/use-proposed-awards';
import type { ScanDeed } from '../queue/scan-deed';
import { DeedPerson } from './deed-person';
import { UndoScan } from './undo-scan';

interface ScanSheetProps {
  deed: ScanDeed;
  onClose: () => void;
}

/** A scan that went as it was told: what it brought, and the way back from a slip. */
export function ScanSheet({ deed, onClose }: ScanSheetProps) {
  const { answer } = deed;
  const proposed = useProposedOf(deed);
  const waits = (answer?.waitingPoints ?? 0) > 0 && (proposed?.state ?? 'waiting') === 'waiting';
  return (
    <Sheet title={<DeedPerson deed={deed} />} onClose={onClose}>
      <div className="stack">
        <Facts
          facts={[
            { term: m.field_fact_where(), what: deed.label.session || m.field_no_place() },
            { term: m.field_fact_when(), what: formatMoment(deed.body.scannedAt) },
            ...(answer ? [{ term: m.field_fact_points(), what: pointsOf(answer) }] : []),
          ]}
        />
        {waits ? (
          <Notice icon="clock" title={m.field_proposed_waiting()}>
            {answer?.because.at(-1)?.[getLocale()]}
          </Notice>
        ) : null}
        {proposed && !waits ? (
          <Notice kind={proposed.state === 'approved' ? 'leaf' : 'plain'} icon="people">
            {m.field_proposed_outcome({
              points: proposed.points,
              outcome: proposedStates[proposed.state].words(),
              why: proposedWhy(proposed, ''),
            })}
          </Notice>
        ) : null}
        <UndoScan deed={deed} onDone={onClose} />
      </div>
    </Sheet>
  );
}

function pointsOf({ points, waitingPoints }: NonNullable<ScanDeed['answer']>): string {
  return waitingPoints > 0
    ? m.field_points_waiting({ points: waitingPoints })
    : m.field_points_n({ points });
}
