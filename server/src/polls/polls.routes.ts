import * as polls from '@linli/contract/polls';
import { type Route, verb } from '../platform/route';
import { answerPoll } from './answer-poll';
import { answerPollFor } from './answer-poll-for';
import { closePoll } from './close-poll';
import { downloadPollResults } from './download-poll-results';
import { listMyPolls } from './list-my-polls';
import { listPolls } from './list-polls';
import { makePoll } from './make-poll';
import { readMyPoll } from './read-my-poll';
import { readPoll } from './read-poll';

export const pollsRoutes: readonly Route[] = [
  verb(polls.listMyPolls, listMyPolls),
  verb(polls.readMyPoll, readMyPoll),
  verb(polls.answerPoll, answerPoll),
  verb(polls.listPolls, listPolls),
  verb(polls.makePoll, makePoll),
  verb(polls.readPoll, readPoll),
  verb(polls.closePoll, closePoll),
  verb(polls.answerPollFor, answerPollFor),
  verb(polls.downloadPollResults, downloadPollResults),
];
