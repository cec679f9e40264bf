import { useQuery } from '@tanstack/react-query';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Because } from '../../ui/because';
import { Button } from '../../ui/button';
import { type Fact, Facts } from '../../ui/facts';
import { formatDay, formatDelta, formatMoment, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { OwnOnly } from '../acting/own-only';
import { AnswerGate } from '../answer-gate';
import { useResident } from '../use-resident';
import { groundsOf, questionOf, reversedSentence, seeReversalWord } from './reason-words';
import { type Entry, entryRead, useLatestEntries } from './use-entries';

interface ReasonSheetProps {
  transferId: string;
  onOpen: (transferId: string) => void;
  onClose: () => void;
}

/** Why a figure is what it is: the grounds, who recorded it, by which rules, how to object. */
export function ReasonSheet({ transferId, onOpen, onClose }: ReasonSheetProps) {
  const { communityId } = useResident();
  const latest = useLatestEntries();
  const query = useQuery({
    ...entryRead(communityId, transferId),
    placeholderData: () => latest.data?.entries.find((entry) => entry.transferId === transferId),
  });
  return (
    <Sheet title={query.data ? questionOf(query.data) : m.resident_history()} onClose={onClose}>
      <AnswerGate query={query}>{(entry) => <Reason entry={entry} onOpen={onOpen} />}</AnswerGate>
    </Sheet>
  );
}

function Reason({ entry, onOpen }: { entry: Entry; onOpen: (transferId: string) => void }) {
  const { slug } = useResident();
  const { reversedByTransferId, reversesTransferId, appealUntil } = entry;
  return (
    <>
      <Because grounds={groundsOf(entry)} />
      <p className={entry.amount > 0 ? 'sum' : 'sum sum--out'}>
        <span>{m.resident_sum()}</span>
        <span className="delta">{formatDelta(entry.amount)}</span>
      </p>
      <Facts className="mt-3" facts={factsOf(entry)} />
      {reversedByTransferId ? (
        <div className="mt-3">
          <Notice>{reversedSentence(entry)}</Notice>
        </div>
      ) : null}
      <div className="actions mt-3">
        {reversedByTransferId ? (
          <Button kind="quiet" onClick={() => onOpen(reversedByTransferId)}>
            {seeReversalWord(entry)}
          </Button>
        ) : null}
        {reversesTransferId ? (
          <Button kind="quiet" onClick={() => onOpen(reversesTransferId)}>
            {m.resident_see_original()}
          </Button>
        ) : null}
        {entry.kind === 'redemption' ? (
          <Button kind="quiet" href="/mall/codes">
            {m.resident_see_codes()}
          </Button>
        ) : null}
        <OwnOnly>
          <Button kind="quiet" icon="check" href={`/receipts/${entry.transferId}`}>
            {m.resident_see_receipt()}
          </Button>
        </OwnOnly>
        {entry.rulebookVersion === null ? null : (
          <Button kind="quiet" href={`/board/${slug}/rules`}>
            {m.resident_see_rules()}
          </Button>
        )}
      </div>
      {appealUntil ? (
        <p className="note center mt-3">
          {m.resident_appeal_until({ day: formatDay(appealUntil) })}
        </p>
      ) : null}
    </>
  );
}

function factsOf(entry: Entry): Fact[] {
  const facts: Fact[] = [
    { term: m.resident_fact_deed(), what: entry.title[getLocale()] },
    { term: m.resident_fact_when(), what: formatMoment(entry.occurredAt) },
  ];
  if (entry.place) facts.push({ term: m.resident_fact_where(), what: entry.place });
  const who = entry.recordedByName ?? m.resident_fact_program();
  facts.push({ term: m.resident_fact_who(), what: who });
  if (entry.rulebookVersion !== null) {
    const version = m.resident_fact_version({ version: entry.rulebookVersion });
    facts.push({ term: m.resident_fact_rulebook(), what: version });
  }
  if (entry.reason) facts.push({ term: m.resident_fact_note(), what: entry.reason });
  facts.push({ term: m.resident_fact_balance(), what: formatNumber(entry.balanceAfter) });
  return facts;
}
