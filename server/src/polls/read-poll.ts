import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readPoll as operation } from '@linli/contract/polls';
import { countVoters } from '../ballots/count-voters';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { bornUntilFor } from './born-until-for';
import { choicesOf, describePoll, questionsOf } from './described-poll';
import { countOfAge, findPollRow, listQuestions, type QuestionRow } from './polls.queries';

const TEXTS_SHOWN = 100;

export async function readPoll(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const row = await findPollRow(tx, params.pollId);
  if (!row) throw refuse('request/not_found');
  const poll = describePoll(row, now);
  const questions = await listQuestions(tx, poll.id);
  const { voters, assisted } = (await countVoters(tx, [poll.id])).get(poll.id) ?? NOBODY;
  return {
    ...poll,
    questions: questionsOf(questions),
    residents: await countOfAge(tx, await bornUntilFor(context, poll.minAge)),
    voters,
    assisted,
    closeReason: row.closeReason,
    results: poll.state === 'shown' ? resultsOf(questions) : null,
  };
}

const NOBODY = { voters: 0, assisted: 0 };

function resultsOf(questions: readonly QuestionRow[]) {
  return choicesOf(questions).map((choice) => {
    const { result } = questions.find(({ number }) => number === choice.number) ?? {};
    return { ...choice, texts: result?.texts.slice(0, TEXTS_SHOWN) ?? [] };
  });
}
