import type { readMyClaimPhoto as operation } from '@linli/contract/claims';
import type { InputOf } from '@linli/contract/operation';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { answerPhoto } from './answer-photo';
import { claimingResident } from './claiming-resident';

export function readMyClaimPhoto(
  context: OperationContext,
  { params, query }: InputOf<typeof operation>,
): Promise<FileAnswer> {
  const { residentId } = claimingResident(context);
  return answerPhoto(context, { ...params, residentId }, query.size);
}
