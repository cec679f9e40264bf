import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Sep } from '../../ui/sep';
import { Tag } from '../../ui/tag';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { stateWords } from './poll-words';
import { type PollRow, usePolls } from './use-polls';
import { isWaiting } from './waiting-polls';

/** What the committee would like to know, and what came of it. */
export function PollsPage() {
  const query = usePolls();
  return (
    <Page
      title={m.resident_polls()}
      top={<TopBar title={m.resident_polls()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>
        {({ polls }) =>
          polls.length === 0 ? <Empty>{m.resident_polls_none()}</Empty> : parts(polls)
        }
      </AnswerGate>
    </Page>
  );
}

function parts(polls: readonly PollRow[]) {
  return (
    <>
      <PollCells title={m.resident_polls_waiting()} polls={polls.filter(isWaiting)} />
      <PollCells
        title={m.resident_polls_others()}
        polls={polls.filter((poll) => !isWaiting(poll))}
      />
    </>
  );
}

function PollCells({ title, polls }: { title: string; polls: readonly PollRow[] }) {
  if (polls.length === 0) return null;
  return (
    <Section title={title}>
      <Cells>
        {polls.map((poll) => (
          <Cell
            key={poll.id}
            icon="list"
            title={poll.title}
            why={
              <>
                {stateWords(poll)}
                <Sep />
                {m.resident_poll_questions({ count: poll.questionCount })}
              </>
            }
            end={
              poll.answered ? (
                <Tag tone="leaf" icon="check">
                  {m.resident_poll_answered()}
                </Tag>
              ) : undefined
            }
            href={`/polls/${poll.id}`}
            arrow
          />
        ))}
      </Cells>
    </Section>
  );
}
