import type { answerPartner as operation } from '@linli/contract/mentoring';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { lockRequest } from './requests.queries';
import { settleRequest } from './settle-request';

/** A request is another resident's business: for everyone else it does not exist. */
export async function answerPartner(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const residentId = actingResident(context);
  const request = await lockRequest(context.tx, params.mentoringRequestId);
  const isMentor = request?.mentorResidentId === residentId;
  if (!request || !(isMentor || request.learnerResidentId === residentId)) {
    throw refuse('request/not_found');
  }
  if (request.outcome !== null) throw refuse('mentoring/request_closed');
  const side = isMentor ? 'mentor' : 'learner';
  const { pairId, whyNot } = await settleRequest(context, request, { side, agree: body.agree });
  if (whyNot) throw refuse('mentoring/cannot_pair');
  return { pairId };
}
