import type { Secrets } from '../platform/secrets';

/**
 * How the log calls whom it has erased: with the master key one can see whether a key that came
 * back with an old backup is theirs; without it the mark says nothing about anybody.
 */
export function subjectMark(secrets: Secrets, subjectId: string): string {
  return secrets.lookup('erased-subject', subjectId).toString('hex');
}
