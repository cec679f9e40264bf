const lanes = new Map<string, Promise<unknown>>();

/**
 * Runs the deed when no other tab of this phone is at it; on old engines, when no other call is.
 */
export function oneAtATime<Result>(name: string, deed: () => Promise<Result>): Promise<Result> {
  if (typeof navigator !== 'undefined' && navigator.locks) {
    return navigator.locks.request(name, deed) as Promise<Result>;
  }
  const before = lanes.get(name) ?? Promise.resolve();
  const mine = before.then(deed, deed);
  lanes.set(
    name,
    mine.catch(() => undefined),
  );
  return mine;
}
