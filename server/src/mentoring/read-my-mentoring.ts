import type { readMyMentoring as operation } from '@linli/contract/mentoring';
import type { OutputOf } from '@linli/contract/operation';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { maskName } from '@linli/core/people/mask-name';
import type { OperationContext } from '../platform/operation-context';
import { actingResident } from '../residents/acting-resident';
import { describeTerms } from './describe-terms';
import { findStanding } from './find-standing';
import { listPairs, type NamedPair } from './pairs.queries';
import { listOpenRequests, type NamedRequest, type Side } from './requests.queries';
import { hasWish } from './sides.queries';
import { termsInForce } from './terms-in-force';

type Mine = OutputOf<typeof operation>;

/** Pairs that began stay to be seen, and ended, when later rules offer none. */
export async function readMyMentoring(context: OperationContext): Promise<Mine> {
  const residentId = actingResident(context);
  const { tx } = context;
  const terms = await termsInForce(context);
  const standing = terms && (await findStanding(context, terms, residentId));
  const requests = await listOpenRequests(tx, residentId);
  const pairs = await listPairs(tx, residentId);
  return {
    terms: terms ? describeTerms(terms) : null,
    role: standing?.role ?? 'learner',
    placesLeft: standing?.placesLeft ?? 0,
    wished: await hasWish(tx, residentId),
    requests: requests.map((request) => requestOf(request, residentId)),
    pairs: pairs.map((pair) => pairOf(pair, residentId)),
  };
}

function requestOf(request: NamedRequest, residentId: string): Mine['requests'][number] {
  const iAm = sideOf(request, residentId);
  const [mine, theirs] =
    iAm === 'mentor'
      ? [request.mentorAgreedAt, request.learnerAgreedAt]
      : [request.learnerAgreedAt, request.mentorAgreedAt];
  const partner = partnerOf(request, iAm);
  const isKnown = theirs !== null || request.askedBy === iAm;
  return {
    id: request.id,
    iAm,
    // Who has agreed to nothing yet is not named to others; whom one asked, one knows.
    partnerName: isKnown ? partner.partnerName : maskName(partner.partnerName),
    partnerBuilding: theirs === null ? null : partner.partnerBuilding,
    iAgreed: mine !== null,
    askedByMe: request.askedBy === iAm,
    askedAt: request.askedAt,
  };
}

function pairOf(pair: NamedPair, residentId: string): Mine['pairs'][number] {
  const iAm = sideOf(pair, residentId);
  return {
    id: pair.id,
    iAm,
    ...partnerOf(pair, iAm),
    beganOn: pair.beganOn,
    lastDay: addDays(pair.endsOn, -1),
    sessionsTogether: pair.sessionsTogether,
  };
}

function sideOf({ mentorResidentId }: { mentorResidentId: string }, residentId: string): Side {
  return mentorResidentId === residentId ? 'mentor' : 'learner';
}

function partnerOf(both: NamedRequest | NamedPair, iAm: Side) {
  return iAm === 'mentor'
    ? { partnerName: both.learnerName, partnerBuilding: both.learnerBuilding }
    : { partnerName: both.mentorName, partnerBuilding: both.mentorBuilding };
}
