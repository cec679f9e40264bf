import { verifySync } from 'otplib';

const STEP_SECONDS = 30;

/** The step of a right code, now or one step away; none for a wrong one or one used before. */
export function checkTotpCode(
  secret: string,
  code: string,
  lastStep: number,
  now: Date,
): number | undefined {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS });
  if (!result.valid) return undefined;
  const step = Math.floor(epoch / STEP_SECONDS) + result.delta;
  return step > lastStep ? step : undefined;
}
