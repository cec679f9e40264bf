import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export interface SettingsUpdate {
  /** undefined leaves as it is. */
  nickname: string | null | undefined;
  boardConsentVersion: string | null | undefined;
  language: string | undefined;
  elderMode: boolean | undefined;
  now: Date;
}

export function updateSettings(
  tx: Queryable,
  communityId: string,
  residentId: string,
  update: SettingsUpdate,
): Promise<number> {
  const { nickname, boardConsentVersion } = update;
  const consentGiven = boardConsentVersion === null ? null : update.now;
  return tx.run(sql`
    update resident set
      nickname = case when ${nickname !== undefined}::boolean then ${nickname ?? null}
        else nickname end,
      board_consent_version = case when ${boardConsentVersion !== undefined}::boolean
        then ${boardConsentVersion ?? null} else board_consent_version end,
      board_consent_at = case when ${boardConsentVersion !== undefined}::boolean
        then ${consentGiven}::timestamptz else board_consent_at end,
      language = coalesce(${update.language ?? null}, language),
      elder_mode = coalesce(${update.elderMode ?? null}::boolean, elder_mode)
    where community_id = ${communityId} and id = ${residentId}`);
}
