import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Because } from '../../ui/because';
import { Facts } from '../../ui/facts';
import { formatMoment, formatNearDay, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import type { WaitingAward } from './use-waiting-awards';

interface WaitingSheetProps {
  award: WaitingAward;
  onClose: () => void;
}

/** Why it waits, until when, and what happens then. */
export function WaitingSheet({ award, onClose }: WaitingSheetProps) {
  const { points, title, because, occurredOn, proposedAt, lapsesAt } = award;
  const grounds = because.map((ground, index) => ({
    key: `${index} ${ground.code}`,
    text: ground[getLocale()],
    counted: !ground.code.startsWith('waits_'),
  }));
  return (
    <Sheet title={m.resident_waiting_title({ points: formatNumber(points) })} onClose={onClose}>
      <div className="stack">
        <Because grounds={grounds} />
        <Facts
          facts={[
            { term: m.resident_fact_deed(), what: title[getLocale()] },
            { term: m.resident_fact_when(), what: formatNearDay(occurredOn) },
            { term: m.resident_waiting_since(), what: formatMoment(proposedAt) },
          ]}
        />
        <Notice icon="clock">{m.resident_waiting_then({ at: formatMoment(lapsesAt) })}</Notice>
      </div>
    </Sheet>
  );
}
