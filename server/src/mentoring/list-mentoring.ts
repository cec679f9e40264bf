import type { listMentoring as operation } from '@linli/contract/mentoring';
import type { OutputOf } from '@linli/contract/operation';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import type { OperationContext } from '../platform/operation-context';
import { describeTerms } from './describe-terms';
import { listPairs, type NamedPair } from './pairs.queries';
import { listOpenRequests, type NamedRequest } from './requests.queries';
import { listWishes } from './sides.queries';
import { termsInForce } from './terms-in-force';

/** For the committee, which brings people together and looks after those without a phone. */
export async function listMentoring(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const terms = await termsInForce(context);
  const pairs = await listPairs(tx, null);
  const requests = await listOpenRequests(tx, null);
  const wishes = await listWishes(tx);
  return {
    terms: terms ? describeTerms(terms) : null,
    pairs: pairs.map((pair) => ({
      id: pair.id,
      ...peopleOf(pair),
      beganOn: pair.beganOn,
      lastDay: addDays(pair.endsOn, -1),
      sessionsTogether: pair.sessionsTogether,
      endedOn: pair.endedOn,
      endedBy: pair.endedBy,
      endReason: pair.endReason,
    })),
    requests: requests.map((request) => ({
      id: request.id,
      ...peopleOf(request),
      askedBy: request.askedBy,
      askedAt: request.askedAt,
      mentorAgreed: request.mentorAgreedAt !== null,
      learnerAgreed: request.learnerAgreedAt !== null,
    })),
    wishes: wishes.map(({ earned, ...wish }) => ({
      ...wish,
      role: terms && earned >= terms.learnerEarnedBelow ? 'mentor' : 'learner',
    })),
  };
}

function peopleOf(both: NamedPair | NamedRequest) {
  return {
    mentor: {
      residentId: both.mentorResidentId,
      name: both.mentorName,
      buildingName: both.mentorBuilding,
    },
    learner: {
      residentId: both.learnerResidentId,
      name: both.learnerName,
      buildingName: both.learnerBuilding,
    },
  };
}
