import * as mentoring from '@linli/contract/mentoring';
import { type Route, verb } from '../platform/route';
import { answerForPartner } from './answer-for-partner';
import { answerPartner } from './answer-partner';
import { askPartner } from './ask-partner';
import { endMyPair } from './end-my-pair';
import { endPair } from './end-pair';
import { listMentoring } from './list-mentoring';
import { matchPartners } from './match-partners';
import { readMyMentoring } from './read-my-mentoring';
import { wishPartner } from './wish-partner';

export const mentoringRoutes: readonly Route[] = [
  verb(mentoring.readMyMentoring, readMyMentoring),
  verb(mentoring.askPartner, askPartner),
  verb(mentoring.answerPartner, answerPartner),
  verb(mentoring.wishPartner, wishPartner),
  verb(mentoring.endMyPair, endMyPair),
  verb(mentoring.listMentoring, listMentoring),
  verb(mentoring.matchPartners, matchPartners),
  verb(mentoring.answerForPartner, answerForPartner),
  verb(mentoring.endPair, endPair),
];
