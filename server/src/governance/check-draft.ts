import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { checkDraft as operation } from '@linli/contract/rulebook-drafts';
import * as draft from '@linli/core/rules/draft/check-draft';
import type { OperationContext } from '../platform/operation-context';

export async function checkDraft(
  _context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  return draft.checkDraft(body.document);
}
