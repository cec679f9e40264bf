import { ApiRefusal } from '../../api/refusal';
import { serverNow } from '../../api/server-clock';

/** Younger than this, a code is still fresh when it arrives. */
const lateAfterMs = 10_000;

/**
 * The server judges a deed by its arrival, and by the phone's time only when it is marked as having
 * waited. The mark changes the body, and one request id stands for one body: so when a marked
 * repeat is told that its number was used, the first try had arrived after all, and the body of
 * that first try asks for its answer. A refused try leaves no number behind.
 */
export async function sendLate<Result>(
  deed: { tries: number; body: { scannedAt: string } },
  post: (offline: boolean) => Promise<Result>,
): Promise<Result> {
  const ageMs = serverNow().getTime() - Date.parse(deed.body.scannedAt);
  const waited = deed.tries > 0 || ageMs > lateAfterMs;
  try {
    return await post(waited);
  } catch (error) {
    const used = error instanceof ApiRefusal && error.code === 'request/id_reused';
    if (!waited || !used) throw error;
    return post(false);
  }
}
