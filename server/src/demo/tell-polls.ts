import { announcePolls } from '../polls/announce-polls';
import { answerPoll } from '../polls/answer-poll';
import { countPolls } from '../polls/count-polls';
import { makePoll } from '../polls/make-poll';
import { demoPolls } from './demo-polls';
import type { DemoStage } from './demo-stage';
import { FEATURED } from './may-featured-come';
import type { SeededRandom } from './seeded-random';
import type { Timeline } from './timeline';

type DemoPoll = (typeof demoPolls)[number];

/** One that is counted, one that is open, and one that begins in some days. */
export function tellPolls(stage: DemoStage, timeline: Timeline, random: SeededRandom): void {
  if (!stage.residents.has(FEATURED)) return;
  for (const poll of demoPolls) {
    timeline.add(stage.at(poll.madeDaysAgo, '08:40'), async (at) => {
      const pollId = await make(stage, poll, at);
      tellVotes(stage, timeline, random, poll, pollId);
    });
    timeline.add(stage.at(poll.opensDaysAgo, '09:01'), (at) => announcePolls(stage.as(null, at)));
    timeline.add(stage.at(poll.closesDaysAgo, '20:01'), (at) => countPolls(stage.as(null, at)));
  }
}

async function make(stage: DemoStage, poll: DemoPoll, at: Date): Promise<string> {
  const { title, description, questions } = poll;
  const body = {
    requestId: stage.requestId(),
    title,
    description,
    opensAt: stage.at(poll.opensDaysAgo, '09:00').toISOString(),
    closesAt: stage.at(poll.closesDaysAgo, '20:00').toISOString(),
    minAge: null,
    questions: questions.map((question) => ({
      choicesMax: null,
      required: question.kind !== 'text',
      ...question,
      options: [...question.options],
    })),
  };
  const context = stage.as(stage.chair, at);
  return (await makePoll(context, { params: stage.params, query: {}, body })).id;
}

/** Every third neighbour says what they think; what the visitor plays is left to the visitor. */
function tellVotes(
  stage: DemoStage,
  timeline: Timeline,
  random: SeededRandom,
  poll: DemoPoll,
  pollId: string,
): void {
  const days = Math.max(1, poll.opensDaysAgo - Math.max(0, poll.closesDaysAgo));
  let votes = 0;
  for (const [place, { name, phone, joinedDaysAgo }] of stage.community.people.entries()) {
    const takesPart = random.next() < poll.turnout;
    const day = poll.opensDaysAgo - (place % days);
    const isThere = joinedDaysAgo === undefined || joinedDaysAgo > poll.opensDaysAgo;
    if (!takesPart || !isThere || phone === null || name === FEATURED) continue;
    const clock = `${10 + (place % 8)}:${String(10 + (place % 40)).padStart(2, '0')}`;
    const answers = answersOf(
      poll,
      random,
      votes % 5 === 2 ? poll.words[(votes - 2) / 5] : undefined,
    );
    votes += 1;
    timeline.add(stage.at(day, clock), (at) => {
      const params = { ...stage.params, pollId };
      const ballotToken = stage.parts.secrets.token();
      const body = { requestId: stage.requestId(), ballotToken, answers };
      return answerPoll(stage.as(name, at), { params, query: {}, body });
    });
  }
}

interface Answer {
  number: number;
  choices?: number[];
  text?: string;
}

function answersOf(poll: DemoPoll, random: SeededRandom, text: string | undefined): Answer[] {
  return poll.questions.flatMap(({ kind, options }, index): Answer[] => {
    const number = index + 1;
    if (kind === 'text') return text === undefined ? [] : [{ number, text }];
    // The first option is the neighbours' favourite.
    const choice = random.next() < 0.5 ? 0 : Math.floor(random.next() * options.length);
    return [{ number, choices: [choice] }];
  });
}
