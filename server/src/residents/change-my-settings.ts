import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { changeMySettings as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { actingResident } from './acting-resident';
import { boardConsent } from './board-consent';
import { updateSettings } from './settings.queries';
import { shownNickname } from './shown-nickname';

export async function changeMySettings(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  await updateSettings(context.tx, context.communityId, actingResident(context), {
    nickname: body.nickname === undefined ? undefined : shownNickname(body.nickname),
    boardConsentVersion: consentVersion(body.boardConsent),
    language: body.language,
    elderMode: body.elderMode,
    now: context.now,
  });
  return { done: true };
}

function consentVersion(consent: boolean | undefined): string | null | undefined {
  if (consent === undefined) return undefined;
  return consent ? boardConsent.version : null;
}
