import * as identity from '@linli/contract/identity';
import * as referrals from '@linli/contract/referrals';
import * as residents from '@linli/contract/residents';
import { type Route, verb } from '../platform/route';
import { joinCommunity } from './join-community';
import { nameReferrer } from './name-referrer';
import { readMyReferrals } from './read-my-referrals';
import { registerResident } from './register-resident';

export const referralsRoutes: readonly Route[] = [
  verb(identity.joinCommunity, joinCommunity),
  verb(residents.registerResident, registerResident),
  verb(referrals.nameReferrer, nameReferrer),
  verb(referrals.readMyReferrals, readMyReferrals),
];
