import { z } from 'zod';
import { me } from './identity';
import { operation } from './operation';

export const startTotp = operation({
  name: 'startTotp',
  summary: 'Makes a TOTP secret to be added to an authenticator; it counts once confirmed.',
  method: 'POST',
  path: '/api/me/totp',
  access: 'signed_in',
  output: z.object({ secret: z.string(), otpauthUri: z.string() }),
  errors: ['access/second_factor_needed'],
});

export const confirmTotp = operation({
  name: 'confirmTotp',
  summary: 'Confirms the new authenticator with its first code.',
  method: 'POST',
  path: '/api/me/totp/confirmation',
  access: 'signed_in',
  body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
  output: me,
  errors: [
    'access/second_factor_needed',
    'sign_in/totp_not_started',
    'sign_in/totp_wrong',
    'request/too_many',
  ],
});

export const proveTotp = operation({
  name: 'proveTotp',
  summary: 'Proves the second factor for this sign-in with an authenticator code.',
  method: 'POST',
  path: '/api/sign-in/totp',
  access: 'signed_in',
  body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
  output: me,
  errors: ['sign_in/totp_not_started', 'sign_in/totp_wrong', 'request/too_many'],
});

const webauthnOptions = z.object({ options: z.record(z.string(), z.unknown()) });
const webauthnAnswer = z.strictObject({ answer: z.record(z.string(), z.unknown()) });

export const startPasskey = operation({
  name: 'startPasskey',
  summary: 'Options for registering a passkey on this device.',
  method: 'POST',
  path: '/api/me/passkeys/options',
  access: 'signed_in',
  output: webauthnOptions,
  errors: ['access/second_factor_needed'],
});

export const confirmPasskey = operation({
  name: 'confirmPasskey',
  summary: 'Registers the passkey.',
  method: 'POST',
  path: '/api/me/passkeys',
  access: 'signed_in',
  body: webauthnAnswer,
  output: me,
  errors: ['access/second_factor_needed', 'sign_in/passkey_refused'],
});

export const startPasskeyProof = operation({
  name: 'startPasskeyProof',
  summary: 'Options for proving the second factor with a passkey.',
  method: 'POST',
  path: '/api/sign-in/passkey/options',
  access: 'signed_in',
  output: webauthnOptions,
  errors: ['sign_in/passkey_refused'],
});

export const provePasskey = operation({
  name: 'provePasskey',
  summary: 'Proves the second factor for this sign-in with a passkey.',
  method: 'POST',
  path: '/api/sign-in/passkey',
  access: 'signed_in',
  body: webauthnAnswer,
  output: me,
  errors: ['sign_in/passkey_refused'],
});
