import type { InputOf } from '@linli/contract/operation';
import type { downloadPollResults as operation } from '@linli/contract/polls';
import { writeCsv } from 'hucre/csv';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { stateOf } from './poll-state';
import { findPollRow, listQuestions, type QuestionRow } from './polls.queries';

/** For a spreadsheet. What begins like a formula is kept from being one. */
export async function downloadPollResults(
  { tx, now }: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<FileAnswer> {
  const poll = await findPollRow(tx, params.pollId);
  if (!poll) throw refuse('request/not_found');
  if (stateOf(poll, now) !== 'shown') throw refuse('polls/not_shown');
  const questions = await listQuestions(tx, poll.id);
  const rows = [HEAD, ...questions.flatMap(rowsOf)];
  return {
    fileName: `poll-${poll.opensAt.slice(0, 10)}.csv`,
    contentType: 'text/csv; charset=utf-8',
    body: writeCsv(rows, { bom: true, escapeFormulae: true }),
  };
}

const HEAD = [
  '题号 no.',
  '题目 question',
  '选项或文字 option or words',
  '票数 votes',
  '作答 answered',
];

function rowsOf({ number, text, options, result }: QuestionRow): (string | number)[][] {
  if (!result) return [];
  const { answered, counts, texts } = result;
  return [
    ...options.map((option, place) => [number, text, option, counts[place] ?? 0, answered]),
    ...texts.map((words) => [number, text, words, '', answered]),
  ];
}
