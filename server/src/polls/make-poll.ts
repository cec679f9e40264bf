import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { makePoll as operation } from '@linli/contract/polls';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertPoll, insertQuestions, type NewQuestion } from './polls.queries';

type Body = InputOf<typeof operation>['body'];

const LASTS_MS_MAX = 90 * 86_400_000;

/** A poll is told about when it opens, by the job that looks for it. */
export async function makePoll(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const opensMs = Date.parse(body.opensAt);
  const closesMs = Date.parse(body.closesAt);
  const isInTime = closesMs > opensMs && closesMs > now.getTime();
  if (!isInTime || closesMs - opensMs > LASTS_MS_MAX) throw refuse('polls/time_invalid');
  const questions = body.questions.map(questionOf);
  const poll = {
    id: ids.next(),
    title: body.title,
    description: body.description,
    opensAt: new Date(opensMs).toISOString(),
    closesAt: new Date(closesMs).toISOString(),
    minAge: body.minAge,
    createdBy: personActor(context).personId,
  };
  await insertPoll(tx, poll, now);
  await insertQuestions(tx, poll.id, questions);
  return { id: poll.id };
}

function questionOf(asked: Body['questions'][number], index: number): NewQuestion {
  const { kind, text, options, choicesMax, required } = asked;
  const number = index + 1;
  const isDistinct = new Set(options).size === options.length;
  const fits = kind === 'text' ? options.length === 0 : options.length >= 2 && isDistinct;
  if (!fits) throw refuse('polls/question_invalid', { number });
  const most = kind === 'multiple' ? Math.min(choicesMax ?? options.length, options.length) : null;
  return { number, kind, text, options, choicesMax: most, required };
}
