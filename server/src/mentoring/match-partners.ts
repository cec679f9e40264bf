import type { matchPartners as operation } from '@linli/contract/mentoring';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { whyNotPair } from '@linli/core/mentoring/why-not-pair';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { beginPair } from './begin-pair';
import { gatherPairFacts } from './gather-pair-facts';
import { refuseOwnPair } from './refuse-own-pair';
import { insertRequest, type NewRequest, updateRequest } from './requests.queries';
import { tellPair } from './tell-pair';
import { termsInForce } from './terms-in-force';
import { whyNotWords } from './why-not-words';

type Body = InputOf<typeof operation>['body'];

/** The committee proposes; whoever has not agreed at the desk still answers for themself. */
export async function matchPartners(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const terms = await termsInForce(context);
  if (!terms) throw refuse('mentoring/not_offered');
  if (body.consentOf.length > 0 && !body.consentNote) throw refuse('mentoring/consent_unwritten');
  const isConsentWritten = body.consentOf.length > 0;
  const gathered = await gatherPairFacts(context, terms, { ...body, isConsentWritten });
  if (!gathered || body.mentorResidentId === body.learnerResidentId) {
    throw refuse('request/not_found');
  }
  await refuseOwnPair(context, [body.mentorResidentId, body.learnerResidentId]);
  const whyNot = whyNotPair(terms, gathered.facts);
  if (whyNot) throw refuse('mentoring/not_fitting', { ...whyNotWords[whyNot] });
  const request = requestOf(context, body);
  if ((await insertRequest(tx, request, now)) === 0) throw refuse('mentoring/already_asked');
  await tellThoseAsked(context, request);
  if (!request.mentorAgreedAt || !request.learnerAgreedAt) {
    return { mentoringRequestId: request.id, pairId: null };
  }
  const agreedAt = now.toISOString();
  const agreed = { mentorAgreedAt: agreedAt, learnerAgreedAt: agreedAt };
  const recorded = { consentRecordedBy: null, consentNote: null, outcome: 'agreed' } as const;
  await updateRequest(tx, request.id, { ...agreed, ...recorded }, now);
  const pairId = await beginPair(context, terms, gathered, request.id);
  return { mentoringRequestId: request.id, pairId };
}

function requestOf(context: OperationContext, body: Body): NewRequest {
  const { now, ids } = context;
  const { personId } = personActor(context);
  const { mentorResidentId, learnerResidentId, consentOf, consentNote } = body;
  const isRecorded = consentOf.length > 0;
  return {
    id: ids.next(),
    mentorResidentId,
    learnerResidentId,
    askedBy: 'committee',
    askedByPerson: personId,
    mentorAgreedAt: consentOf.includes('mentor') ? now : null,
    learnerAgreedAt: consentOf.includes('learner') ? now : null,
    consentRecordedBy: isRecorded ? personId : null,
    consentNote: isRecorded ? (consentNote ?? null) : null,
  };
}

async function tellThoseAsked(context: OperationContext, request: NewRequest): Promise<void> {
  const asked = [
    ...(request.mentorAgreedAt ? [] : [request.mentorResidentId]),
    ...(request.learnerAgreedAt ? [] : [request.learnerResidentId]),
  ];
  await tellPair(context, asked, {
    kind: 'mentoring_asked',
    about: request.id,
    title: { zh: '居委会想给您找个伴', en: 'The committee would like to match you' },
    body: {
      zh: '和一位邻居一起参加活动，愿意不愿意都由您定。',
      en: 'You would go to sessions with a neighbour. It is up to you.',
    },
  });
}
