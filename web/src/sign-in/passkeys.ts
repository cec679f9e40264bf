import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { answer, api } from '../api/client';
import type { Me } from '../api/me';
import { ApiRefusal } from '../api/refusal';
import { m } from '../i18n/paraglide/messages';

/** The browser's own dialogue, then the server's word on it. The library comes only when used. */
export async function provePasskey(): Promise<Me> {
  const { options } = await answer(api.POST('/api/sign-in/passkey/options'));
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const signed = await startAuthentication({ optionsJSON }).catch(notUsed);
  return answer(api.POST('/api/sign-in/passkey', { body: { answer: asRecord(signed) } }));
}

export async function addPasskey(): Promise<Me> {
  const { options } = await answer(api.POST('/api/me/passkeys/options'));
  const { startRegistration } = await import('@simplewebauthn/browser');
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const made = await startRegistration({ optionsJSON }).catch(notUsed);
  return answer(api.POST('/api/me/passkeys', { body: { answer: asRecord(made) } }));
}

/** Cancelled, or a device without a lock: the browser's English is of no help to anybody. */
function notUsed(): never {
  const zh = m.sign_in_passkey_failed({}, { locale: 'zh' });
  const en = m.sign_in_passkey_failed({}, { locale: 'en' });
  throw new ApiRefusal(0, { code: 'sign_in/passkey_refused', zh, en });
}

function asRecord(credential: object): Record<string, unknown> {
  return { ...credential };
}
