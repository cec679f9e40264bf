import type { answerForPartner as operation } from '@linli/contract/mentoring';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { refuseOwnPair } from './refuse-own-pair';
import { lockRequest } from './requests.queries';
import { settleRequest } from './settle-request';
import { whyNotWords } from './why-not-words';

/** For those without a phone: what was said at the desk is recorded, with who recorded it. */
export async function answerForPartner(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const request = await lockRequest(context.tx, params.mentoringRequestId);
  if (!request) throw refuse('request/not_found');
  if (request.outcome !== null) throw refuse('mentoring/request_closed');
  await refuseOwnPair(context, [request.mentorResidentId, request.learnerResidentId]);
  const { personId } = personActor(context);
  const { side, agree, note } = body;
  const recorded = { by: personId, note };
  const { pairId, whyNot } = await settleRequest(context, request, { side, agree, recorded });
  if (whyNot) throw refuse('mentoring/not_fitting', { ...whyNotWords[whyNot] });
  return { pairId };
}
