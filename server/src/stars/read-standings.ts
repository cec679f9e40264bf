import type { StarStanding, StarStepFacts } from '@linli/core/rules/next-star-step';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import { starDays } from '@linli/core/rules/star-days';
import type { Transaction } from '../platform/database';
import { type Figures, reckonFigures } from './reckon-figures';
import { listStandings, type StandingRow } from './stars.queries';

/** One resident in one scheme: where they stand, and what is counted for them. */
export interface Standing {
  readonly residentId: string;
  readonly number: number;
  readonly standing: StarStanding;
  readonly facts: StarStepFacts;
}

export async function readStandings(
  tx: Transaction,
  scheme: StarScheme,
  residentIds: readonly string[],
  today: string,
): Promise<Standing[]> {
  const rows = await listStandings(tx, scheme.key, residentIds);
  const standings = new Map(rows.map((row) => [row.residentId, row]));
  const figures: Figures[] = [];
  for (const day of starDays(scheme, today)) {
    figures.push(await reckonFigures(tx, scheme, residentIds, day));
  }
  return residentIds.map((residentId) => {
    const row = standings.get(residentId);
    const reckonings = figures.map((each) => each.get(residentId) ?? {});
    return {
      residentId,
      number: row?.number ?? 0,
      standing: standingOf(row),
      facts: {
        today,
        reckonings,
        hasApplied: false,
        hasOpenObjection: row?.hasOpenObjection ?? false,
      },
    };
  });
}

function standingOf(row: StandingRow | undefined): StarStanding {
  if (!row) return { newest: null, held: 0, heldSince: null, star: 0, noticeUntil: null };
  const { newest, held, heldSince, star, noticeUntil } = row;
  return { newest, held, heldSince, star, noticeUntil };
}
