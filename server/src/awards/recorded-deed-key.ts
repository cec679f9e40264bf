import type { RecordedDeed } from './find-recorded-deeds';

/** The same resident, rule and day have the same key. */
export function recordedDeedKey({ residentId, ruleKey, day }: RecordedDeed): string {
  return `${residentId}/${ruleKey}/${day}`;
}
