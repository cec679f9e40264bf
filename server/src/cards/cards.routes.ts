import * as cards from '@linli/contract/cards';
import { type Route, verb } from '../platform/route';
import { findResidentByCard } from './find-resident-by-card';
import { issueMemberCards } from './issue-member-cards';
import { listMemberCards } from './list-member-cards';
import { revokeMemberCard } from './revoke-member-card';

export const cardsRoutes: readonly Route[] = [
  verb(cards.issueMemberCards, issueMemberCards),
  verb(cards.listMemberCards, listMemberCards),
  verb(cards.revokeMemberCard, revokeMemberCard),
  verb(cards.findResidentByCard, findResidentByCard),
];
