import type { OwnEntry } from '@linli/core/transparency/check-own-entries';
import { readOpening } from '@linli/core/transparency/read-opening';
import { answer, api } from '../../api/client';

export interface OwnOpenings {
  readonly entries: readonly OwnEntry[];
  /** The number of the newest entry, in the log or not. */
  readonly newest: number;
}

/** All entries of the own account from one number on, page after page. */
export async function readOpenings(communityId: string, from: number): Promise<OwnOpenings> {
  const entries: OwnEntry[] = [];
  for (let next = from; ; ) {
    const { openings, newest } = await answer(
      api.GET('/api/communities/{communityId}/me/openings', {
        params: { path: { communityId }, query: { from: next, limit: PAGE } },
      }),
    );
    for (const { index, payload, ...rest } of openings) {
      const opening = readOpening({ ...rest, payload: JSON.parse(payload) });
      // What cannot be read is missing, and is told as such.
      if (opening) entries.push({ index, opening });
    }
    if (openings.length < PAGE) return { entries, newest };
    next += openings.length;
  }
}

const PAGE = 200;
