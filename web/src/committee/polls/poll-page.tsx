import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { type Fact, Facts } from '../../ui/facts';
import { formatMoment, formatNumber } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { AssistDrawer } from './assist-drawer';
import { ClosePoll } from './close-poll';
import { PollQuestions } from './poll-questions';
import { PollState } from './poll-state';
import { type Poll, usePoll } from './use-polls';
import './polls.css';

/** One poll: how many took part, and once it may be read, what all said together. */
export function PollPage({ pollId }: { pollId: string }) {
  const poll = usePoll(pollId);
  const [open, setOpen] = useState<'assist' | 'close' | null>(null);
  const close = () => setOpen(null);
  return (
    <Desk
      title={poll.data?.title ?? m.committee_poll()}
      back={{ href: '/polls', label: m.committee_polls() }}
      acts={poll.data ? <Acts poll={poll.data} onOpen={setOpen} /> : null}
    >
      <Answered query={poll} lines={6}>
        {(data) => (
          <>
            <div className="desk__cols desk__cols--slim desk__cols--about">
              <PollQuestions poll={data} />
              <Panel title={m.committee_poll_about()} padded>
                <PollState state={data.state} />
                <Facts facts={factsOf(data)} />
                {data.description ? <p className="poll-words">{data.description}</p> : null}
                <p className="note">{stateNote(data)}</p>
              </Panel>
            </div>
            <AssistDrawer open={open === 'assist'} poll={data} onClose={close} />
            <ClosePoll open={open === 'close'} poll={data} onClose={close} />
          </>
        )}
      </Answered>
    </Desk>
  );
}

interface ActsProps {
  poll: Poll;
  onOpen: (what: 'assist' | 'close') => void;
}

function Acts({ poll: { id, state }, onOpen }: ActsProps) {
  const { communityId, can } = useSeat();
  return (
    <>
      {(state === 'open' || state === 'ahead') && can('poll.make') ? (
        <Button kind="line" block={false} onClick={() => onOpen('close')}>
          {m.committee_poll_close()}
        </Button>
      ) : null}
      {state === 'open' && can('poll.assist') ? (
        <Button short block={false} onClick={() => onOpen('assist')}>
          {m.committee_poll_assist()}
        </Button>
      ) : null}
      {state === 'shown' ? (
        <Button
          kind="line"
          block={false}
          href={`/api/communities/${communityId}/polls/${id}/results.csv`}
        >
          {m.committee_poll_export()}
        </Button>
      ) : null}
    </>
  );
}

function factsOf(poll: Poll): Fact[] {
  const { opensAt, closesAt, minAge, residents, voters, assisted, closeReason } = poll;
  const facts: Fact[] = [
    { term: m.committee_poll_opens(), what: formatMoment(opensAt) },
    { term: m.committee_poll_closes(), what: formatMoment(closesAt) },
    {
      term: m.committee_poll_voters(),
      what: m.committee_poll_voters_of({
        voters: formatNumber(voters),
        residents: formatNumber(residents),
      }),
    },
  ];
  if (assisted > 0) {
    facts.push({ term: m.committee_poll_assisted(), what: formatNumber(assisted) });
  }
  if (minAge !== null) {
    facts.push({ term: m.committee_poll_min_age(), what: m.committee_poll_from_age({ minAge }) });
  }
  if (closeReason) facts.push({ term: m.committee_poll_close_reason(), what: closeReason });
  return facts;
}

function stateNote({ state }: Poll): string {
  if (state === 'shown') return m.committee_poll_shown_note();
  return state === 'unread' ? m.committee_poll_unread_note() : m.committee_poll_secret();
}
