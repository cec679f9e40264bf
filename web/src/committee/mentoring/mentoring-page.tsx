import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { SubPlaces } from '../parts/sub-places';
import { residentPlaces } from '../residents/resident-places';
import { useSeat } from '../use-seat';
import { MatchDrawer } from './match-drawer';
import { PairList } from './pair-list';
import { RequestList } from './request-list';
import { type Mentoring, useMentoring, type WishRow } from './use-mentoring';
import { WishList } from './wish-list';

/** Who goes with whom, who waits for an answer, and who would like company. */
export function MentoringPage() {
  const { can } = useSeat();
  const mentoring = useMentoring();
  const [matching, setMatching] = useState<{ wish?: WishRow } | null>(null);
  const terms = mentoring.data?.terms;
  const mayMatch = can('mentoring.match') && terms !== null && terms !== undefined;
  return (
    <Desk
      title={m.committee_mentoring()}
      lead={terms ? termsWords(terms) : m.committee_mentoring_lead()}
      acts={
        mayMatch ? (
          <Button icon="plus" short block={false} onClick={() => setMatching({})}>
            {m.committee_match()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_residents()} places={residentPlaces(can)} />
      <Answered query={mentoring} lines={6}>
        {(data) => (
          <Lists
            mentoring={data}
            onMatch={mayMatch ? (wish) => setMatching({ wish }) : undefined}
          />
        )}
      </Answered>
      <MatchDrawer
        open={matching !== null}
        wish={matching?.wish}
        onClose={() => setMatching(null)}
      />
    </Desk>
  );
}

interface ListsProps {
  mentoring: Mentoring;
  onMatch: ((wish: WishRow) => void) | undefined;
}

function Lists({ mentoring, onMatch }: ListsProps) {
  const { terms, pairs, requests, wishes } = mentoring;
  if (terms === null && pairs.length === 0) return <Empty>{m.committee_mentoring_none()}</Empty>;
  const living = pairs.filter(({ endedOn }) => endedOn === null);
  const ended = pairs.filter(({ endedOn }) => endedOn !== null);
  return (
    <div className="stack">
      {requests.length > 0 ? (
        <Panel title={m.committee_mentoring_requests()}>
          <RequestList requests={requests} />
        </Panel>
      ) : null}
      {wishes.length > 0 ? (
        <Panel title={m.committee_mentoring_wishes()}>
          <WishList wishes={wishes} onMatch={onMatch} />
        </Panel>
      ) : null}
      <Panel title={m.committee_mentoring_living()}>
        {living.length > 0 ? (
          <PairList pairs={living} label={m.committee_mentoring_living()} />
        ) : (
          <p className="panel__none">{m.committee_mentoring_no_pairs()}</p>
        )}
      </Panel>
      {ended.length > 0 ? (
        <Panel title={m.committee_mentoring_ended()}>
          <PairList pairs={ended} label={m.committee_mentoring_ended()} />
        </Panel>
      ) : null}
    </div>
  );
}

function termsWords(terms: NonNullable<Mentoring['terms']>): string {
  return m.committee_mentoring_terms({
    points: terms.learnerEarnedBelow,
    count: terms.perMentor,
    days: terms.lastsDays,
    rest: terms.cooldownDays,
  });
}
