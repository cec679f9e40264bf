import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { previewAward as operation } from '@linli/contract/rulebook-drafts';
import * as draft from '@linli/core/rules/draft/preview-award';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';

/** The very function that decides real awards, over a made-up deed. */
export async function previewAward(
  { tx }: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  return draft.previewAward(body.document, body.sample, await communityTimeZone(tx));
}
