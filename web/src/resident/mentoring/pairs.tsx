import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { type Fact, Facts } from '../../ui/facts';
import { formatDay } from '../../ui/format';
import { Section } from '../../ui/section';
import { toast } from '../../ui/toast';
import { ConfirmSheet } from '../confirm-sheet';
import { type Pair, useMentoringDeed } from './use-mentoring';

/** With whom one goes. */
export function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  if (pairs.length === 0) return null;
  return (
    <Section title={m.resident_mentoring_pairs()}>
      <div className="stack">
        {pairs.map((pair) => (
          <PairCard key={pair.id} pair={pair} />
        ))}
      </div>
    </Section>
  );
}

function PairCard({ pair }: { pair: Pair }) {
  const [asking, setAsking] = useState(false);
  const deed = useMentoringDeed(
    (communityId, pairId: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/mentoring/pairs/{pairId}/end', {
          params: { path: { communityId, pairId } },
          body: { requestId },
        }),
      ),
    () => toast(m.resident_mentoring_ended()),
  );
  const name = pair.partnerName;
  return (
    <div className="card">
      <h3 className="title">
        {pair.iAm === 'mentor'
          ? m.resident_mentoring_you_bring({ name })
          : m.resident_mentoring_brings_you({ name })}
      </h3>
      <Facts className="mt-3" facts={factsOf(pair)} />
      <div className="actions mt-4">
        <Button kind="quiet" icon="calendar" href="/activities">
          {m.resident_mentoring_pick()}
        </Button>
        <Button kind="text" onClick={() => setAsking(true)}>
          {m.resident_mentoring_end()}
        </Button>
      </div>
      {asking ? (
        <ConfirmSheet
          title={m.resident_mentoring_end_ask({ name })}
          deed={m.resident_mentoring_end()}
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(pair.id)}
          onClose={() => setAsking(false)}
        >
          {m.resident_mentoring_end_why()}
        </ConfirmSheet>
      ) : null}
    </div>
  );
}

function factsOf({ partnerBuilding, sessionsTogether, lastDay }: Pair): Fact[] {
  return [
    ...(partnerBuilding ? [{ term: m.resident_mentoring_home(), what: partnerBuilding }] : []),
    {
      term: m.resident_mentoring_together(),
      what:
        sessionsTogether === 0
          ? m.resident_mentoring_not_yet()
          : m.resident_mentoring_times({ count: sessionsTogether }),
    },
    { term: m.resident_mentoring_until(), what: formatDay(lastDay) },
  ];
}
