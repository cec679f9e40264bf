import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Section } from '../../ui/section';
import { stateWords } from './poll-words';
import { type PollRow, usePolls } from './use-polls';

/** Open polls the resident has not answered; nothing when there are none. */
export function WaitingPolls() {
  const { data } = usePolls();
  const waiting = data?.polls.filter(isWaiting) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={m.resident_polls_waiting()}>
      <Cells>
        {waiting.map((poll) => (
          <Cell
            key={poll.id}
            icon="list"
            title={poll.title}
            why={stateWords(poll)}
            href={`/polls/${poll.id}`}
            arrow
          />
        ))}
      </Cells>
    </Section>
  );
}

export function isWaiting(poll: PollRow): boolean {
  return poll.state === 'open' && !poll.answered && poll.cannot === null;
}
