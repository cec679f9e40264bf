import { type WhyNotPair, whyNotPair } from '@linli/core/mentoring/why-not-pair';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { beginPair } from './begin-pair';
import { gatherPairFacts } from './gather-pair-facts';
import { type RequestRow, type Side, updateRequest } from './requests.queries';
import { tellPair } from './tell-pair';
import { termsInForce } from './terms-in-force';

export interface SettledAnswer {
  readonly side: Side;
  readonly agree: boolean;
  /** A consent given at the desk: who wrote it down, and what was seen. */
  readonly recorded?: { readonly by: string; readonly note: string };
}

export interface Settled {
  readonly pairId: string | null;
  /** Why the pair cannot begin though both agreed; nothing is written then. */
  readonly whyNot?: WhyNotPair;
}

/** One side's answer to a request that the caller holds. With the second yes the pair begins. */
export async function settleRequest(
  context: OperationContext,
  request: RequestRow,
  answer: SettledAnswer,
): Promise<Settled> {
  if (!answer.agree) {
    await closeRequest(context, request, answer);
    return { pairId: null };
  }
  const { tx, now } = context;
  const at = now.toISOString();
  const agreed = {
    mentorAgreedAt: request.mentorAgreedAt ?? (answer.side === 'mentor' ? at : null),
    learnerAgreedAt: request.learnerAgreedAt ?? (answer.side === 'learner' ? at : null),
  };
  const isBoth = agreed.mentorAgreedAt !== null && agreed.learnerAgreedAt !== null;
  await updateRequest(
    tx,
    request.id,
    { ...agreed, ...recordedBy(answer), outcome: isBoth ? 'agreed' : null },
    now,
  );
  if (!isBoth) return { pairId: null };
  const terms = await termsInForce(context);
  if (!terms) throw refuse('mentoring/not_offered');
  const isConsentWritten = request.consentRecordedBy !== null || answer.recorded !== undefined;
  const gathered = await gatherPairFacts(context, terms, { ...request, isConsentWritten });
  if (!gathered) throw refuse('request/not_found');
  const whyNot = whyNotPair(terms, gathered.facts);
  if (whyNot) return { pairId: null, whyNot };
  return { pairId: await beginPair(context, terms, gathered, request.id) };
}

/** Taking back what one asked for is no refusal of the other. */
async function closeRequest(
  context: OperationContext,
  request: RequestRow,
  answer: SettledAnswer,
): Promise<void> {
  const { mentorAgreedAt, learnerAgreedAt } = request;
  const [own, others] =
    answer.side === 'mentor'
      ? [mentorAgreedAt, learnerAgreedAt]
      : [learnerAgreedAt, mentorAgreedAt];
  const outcome = own === null ? 'declined' : 'withdrawn';
  const closed = { mentorAgreedAt, learnerAgreedAt, ...recordedBy(answer), outcome } as const;
  await updateRequest(context.tx, request.id, closed, context.now);
  if (others === null) return;
  const other = answer.side === 'mentor' ? request.learnerResidentId : request.mentorResidentId;
  await tellPair(context, [other], {
    kind: 'mentoring_declined',
    about: request.id,
    title: { zh: '这次没有结成对', en: 'No pair this time' },
    body: {
      zh: '谢谢您的好意。可以过些日子再问，或请居委会帮忙找一位。',
      en: 'Thank you for offering. Ask again some other time, or let the committee find someone.',
    },
  });
}

function recordedBy({ recorded }: SettledAnswer) {
  return { consentRecordedBy: recorded?.by ?? null, consentNote: recorded?.note ?? null };
}
