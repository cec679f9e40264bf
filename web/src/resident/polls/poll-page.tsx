import { useState } from 'react';
import { hasBallotToken } from '../../api/ballot-token';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { useResident } from '../use-resident';
import { PollForm } from './poll-form';
import { PollResults } from './poll-results';
import { stateWords } from './poll-words';
import { type Poll, usePoll } from './use-polls';
import './polls.css';

/** One poll: the questions while it is open, what all said together afterwards. */
export function PollPage({ pollId }: { pollId: string }) {
  const query = usePoll(pollId);
  return (
    <Page
      title={query.data?.title ?? m.resident_polls()}
      top={<TopBar title={m.resident_polls()} back={{ href: '/polls' }} />}
    >
      <AnswerGate query={query} lines={6}>
        {(poll) => (
          <>
            <h2 className="head">{poll.title}</h2>
            <p className="note mt-3">{stateWords(poll)}</p>
            {poll.description ? <p className="poll-words mt-3">{poll.description}</p> : null}
            <div className="mt-5">
              <PollBody poll={poll} />
            </div>
          </>
        )}
      </AnswerGate>
    </Page>
  );
}

function PollBody({ poll }: { poll: Poll }) {
  const [again, setAgain] = useState(false);
  if (poll.results) return <PollResults questions={poll.questions} results={poll.results} />;
  if (poll.state !== 'open') return <Notice>{stateReason(poll)}</Notice>;
  if (poll.cannot !== null) return <Notice>{cannotWords(poll)}</Notice>;
  if (poll.answered && !again) return <Answered poll={poll} onAgain={() => setAgain(true)} />;
  return <PollForm poll={poll} onDone={() => setAgain(false)} />;
}

function stateReason({ state }: Poll): string {
  return state === 'unread' ? m.resident_poll_unread_why() : m.resident_poll_counting_why();
}

function cannotWords({ cannot, minAge }: Poll): string {
  const age = minAge ?? 0;
  return cannot === 'too_young'
    ? m.resident_poll_too_young({ age })
    : m.resident_poll_age_unknown({ age });
}

/** What was answered is not read back: nobody here knows which ballot it is. */
function Answered({ poll, onAgain }: { poll: Poll; onAgain: () => void }) {
  const { residentId } = useResident();
  const own = hasBallotToken(poll.id, residentId);
  return (
    <div className="stack">
      <Notice kind="leaf" title={m.resident_poll_thanks()}>
        {own
          ? m.resident_poll_may_change({ at: formatMoment(poll.closesAt) })
          : m.resident_poll_other_phone()}
      </Notice>
      {own ? (
        <Button kind="quiet" onClick={onAgain}>
          {m.resident_poll_again()}
        </Button>
      ) : null}
    </div>
  );
}
