import { memberCode, memberCodeStep } from '@linli/core/codes/member-code';

const stepMs = 30_000;

/** The code of the moment, by the server's clock as this phone knows it. */
export function codeAt(key: { keyId: string; secret: string }, atMs: number): string {
  return memberCode(bytesOf(key.secret), bytesOf(key.keyId), memberCodeStep(atMs));
}

/** Until the next code; never 0, so that a timer that fires early does not spin. */
export function untilNextMs(atMs: number): number {
  return Math.max(50, stepMs - (((atMs % stepMs) + stepMs) % stepMs));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
