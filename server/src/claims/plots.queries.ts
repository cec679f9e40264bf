import type { ClaimState } from '@linli/core/claims/claim-state';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface NewPlot {
  readonly id: string;
  readonly residentId: string;
  readonly ruleKey: string;
  readonly place: string;
  readonly placeKey: string;
  readonly since: string;
  readonly claimId: string;
}

/** Writes nothing when someone looks after the place already. */
export function insertPlot(tx: Transaction, plot: NewPlot): Promise<number> {
  return tx.run(sql`
    insert into plot (community_id, id, resident_id, rule_key, place, place_key, since, claim_id)
    values (${tx.communityId}, ${plot.id}, ${plot.residentId}, ${plot.ruleKey}, ${plot.place},
      ${plot.placeKey}, ${plot.since}, ${plot.claimId})
    on conflict (community_id, place_key) where ended_at is null do nothing`);
}

export interface PlotRow {
  readonly id: string;
  readonly residentId: string;
  readonly residentName: string;
  readonly ruleKey: string;
  /** The rule's name when the place was taken on. */
  readonly title: BilingualText;
  readonly place: string;
  readonly since: string;
  readonly monthState: ClaimState | null;
}

/** Places that are looked after, with the proof of the month that begins on the day given. */
export function listLivingPlots(
  tx: Transaction,
  month: string,
  residentId: string | null,
): Promise<PlotRow[]> {
  return tx.rows<PlotRow>(sql`
    select plot.id, plot.resident_id, resident.name as resident_name, plot.rule_key, asked.title,
      plot.place, plot.since, proof.state as month_state
    from plot
    join resident on resident.community_id = plot.community_id and resident.id = plot.resident_id
    join claim asked on asked.community_id = plot.community_id and asked.id = plot.claim_id
    left join claim proof on proof.community_id = plot.community_id and proof.plot_id = plot.id
      and proof.plot_month = ${month}::date and proof.state not in ('declined', 'withdrawn')
    where plot.community_id = ${tx.communityId} and plot.ended_at is null
      and (${residentId}::uuid is null or plot.resident_id = ${residentId})
    order by plot.place, plot.id`);
}

export interface LivingPlot {
  readonly id: string;
  readonly residentId: string;
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly ruleKey: string;
  readonly place: string;
  readonly placeKey: string;
}

export function findLivingPlot(tx: Transaction, plotId: string): Promise<LivingPlot | undefined> {
  return tx.row<LivingPlot>(sql`
    select plot.id, plot.resident_id, resident.person_id, person.sign_in_id,
      resident.household_id, plot.rule_key, plot.place, plot.place_key
    from plot
    join resident on resident.community_id = plot.community_id and resident.id = plot.resident_id
    join person on person.id = resident.person_id
    where plot.community_id = ${tx.communityId} and plot.id = ${plotId}
      and plot.ended_at is null`);
}

export async function isPlaceTaken(tx: Transaction, placeKey: string): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found from plot
    where community_id = ${tx.communityId} and place_key = ${placeKey} and ended_at is null`);
  return row !== undefined;
}

/** Writes nothing when the adoption has ended before. */
export function endLivingPlot(
  tx: Transaction,
  plotId: string,
  end: { personId: string; reason: string | null },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update plot set ended_at = ${now}, ended_by = ${end.personId}, end_reason = ${end.reason}
    where community_id = ${tx.communityId} and id = ${plotId} and ended_at is null`);
}
