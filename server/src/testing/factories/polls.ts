import { randomBytes, randomUUID } from 'node:crypto';
import { answerPoll, makePoll } from '@linli/contract/polls';
import { countPolls } from '../../polls/count-polls';
import type { Caller, TestApp } from '../test-app';
import type { Programme } from './attendance';

/** What the published example gives for taking part. */
export const POLL_POINTS = 2;

const HOUR_MS = 3_600_000;

/** A question to choose one of, one to choose several of, and one in words nobody must answer. */
export const questions = [
  { kind: 'single' as const, text: '南门加装路灯', options: ['要', '不要'] },
  { kind: 'multiple' as const, text: '还想添什么', options: ['长椅', '花', '灯'], choicesMax: 2 },
  { kind: 'text' as const, text: '还有什么想说', required: false },
];

export interface PollOptions {
  readonly opensInHours?: number;
  readonly lastsHours?: number;
  readonly [field: string]: unknown;
}

/** The input of makePoll: open now for a day unless said otherwise. */
export function polling(app: TestApp, communityId: string, options: PollOptions = {}) {
  const { opensInHours = 0, lastsHours = 24, ...fields } = options;
  const opensMs = app.clock.now().getTime() + opensInHours * HOUR_MS;
  const body = {
    requestId: randomUUID(),
    title: '南门路灯',
    opensAt: new Date(opensMs).toISOString(),
    closesAt: new Date(opensMs + lastsHours * HOUR_MS).toISOString(),
    questions,
    ...fields,
  };
  return { params: { communityId }, query: {}, body } as never;
}

export async function aPoll(
  app: TestApp,
  { communityId, committee }: Programme,
  options: PollOptions = {},
): Promise<string> {
  return (await app.call(makePoll, polling(app, communityId, options), committee)).id;
}

/** What a phone makes before the first try and keeps. */
export function aBallotToken(): string {
  return randomBytes(32).toString('base64url');
}

type Answers = { number: number; choices?: number[]; text?: string }[];

export const yes: Answers = [
  { number: 1, choices: [0] },
  { number: 2, choices: [2, 0] },
];

/** The input of answerPoll. */
export function answering(
  communityId: string,
  pollId: string,
  change: { ballotToken?: string; answers?: Answers; requestId?: string } = {},
) {
  const body = {
    requestId: randomUUID(),
    ballotToken: aBallotToken(),
    answers: yes,
    ...change,
  };
  return { params: { communityId, pollId }, query: {}, body };
}

export function vote(
  app: TestApp,
  communityId: string,
  pollId: string,
  caller: Caller,
  answers: Answers = yes,
) {
  return app.call(answerPoll, answering(communityId, pollId, { answers }), caller);
}

/** The job that opens boxes, as it runs on the timetable. */
export function runCount(app: TestApp, communityId: string): Promise<number> {
  return app.database.transaction(communityId, (tx) =>
    countPolls({
      tx,
      now: app.clock.now(),
      ids: app.ids,
      secrets: app.secrets,
      after: (event) => app.events.push(event),
    }),
  );
}
