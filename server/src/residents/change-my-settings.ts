import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { changeMySettings as operation } from '@linli/contract/residents';
import type { OperationContext } from '../platform/operation-context';
import { actingResident } from './acting-resident';
import { boardConsent } from './board-consent';
import { updateSettings } from './settings.queries';

export async function changeMySettings(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  await updateSettings(context.tx, context.communityId, actingResident(context), {
    nickname: body.nickname === undefined ? undefined : nicknameOf(body.nickname),
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

/** Boards show it to everyone: no line breaks and nothing that turns the writing around. */
export function nicknameOf(text: string | null | undefined): string | null {
  const shown = (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shown === '' ? null : [...shown].slice(0, NICKNAME_CODE_POINTS_MAX).join('');
}

const NICKNAME_CODE_POINTS_MAX = 20;
