import type { readClaimPhoto as operation } from '@linli/contract/claim-reviews';
import type { InputOf } from '@linli/contract/operation';
import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { answerPhoto } from './answer-photo';

export function readClaimPhoto(
  context: OperationContext,
  { params, query }: InputOf<typeof operation>,
): Promise<FileAnswer> {
  return answerPhoto(context, { ...params, residentId: null }, query.size);
}
