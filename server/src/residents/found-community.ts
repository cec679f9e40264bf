import { calendarDay } from '@linli/core/calendar/calendar-day';
import { normaliseName } from '@linli/core/people/normalise-name';
import { normalisePhone } from '@linli/core/people/normalise-phone';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { publishRulebook } from '../governance/publish-rulebook';
import { grantRoleDirectly } from '../identity/grant-role-directly';
import { assert } from '../platform/refuse';
import type { OperationParts } from '../platform/run-operation';
import { createResident } from './create-resident';
import { ensureDistrict, insertCommunity } from './residents.queries';

export interface NewCommunity {
  readonly name: string;
  /** Short name in public addresses: 2–40 of a–z, 0–9 and -. */
  readonly slug: string;
  readonly districtName: string;
  /** The first committee member, who gives everyone else their roles. */
  readonly chairName: string;
  readonly chairPhone: string;
  /** The rules to begin with. */
  readonly rulebook: Rulebook;
}

/** What has to be mended before a community can be founded. */
export class CommunityNotFounded extends Error {
  override readonly name = 'CommunityNotFounded';
}

/**
 * A real community begins: its name, the rules it starts with, and one committee member. Everybody
 * else comes by import, at the table or by their own phone. All of it or nothing.
 */
export async function foundCommunity(
  parts: Pick<OperationParts, 'database' | 'ids' | 'clock' | 'secrets'>,
  wanted: NewCommunity,
): Promise<string> {
  const chair = normaliseName(wanted.chairName);
  const phone = normalisePhone(wanted.chairPhone);
  if (!chair.ok) throw new CommunityNotFounded('The chair’s name has 1 to 25 characters.');
  if (phone.kind !== 'mobile') throw new CommunityNotFounded('The chair needs a mobile number.');
  if (!/^[a-z0-9-]{2,40}$/.test(wanted.slug)) {
    throw new CommunityNotFounded('The short name has 2 to 40 of a–z, 0–9 and -.');
  }
  const communityId = parts.ids.next();
  const now = parts.clock.now();
  await parts.database.transaction(communityId, async (tx) => {
    const districtId = await ensureDistrict(tx, parts.ids.next(), wanted.districtName, now);
    const founded = await insertCommunity(
      tx,
      { id: communityId, districtId, slug: wanted.slug, name: wanted.name.trim() },
      now,
    );
    if (founded === 0) throw new CommunityNotFounded(`${wanted.slug} is taken already.`);
    await publishRulebook(tx, asFirstRules(wanted.rulebook, now), now);
    const context = { tx, now, ids: parts.ids, secrets: parts.secrets };
    const resident = await createResident(context, communityId, {
      name: chair.name,
      phone: phone.phone,
      mobile: phone.phone,
      registeredBy: null,
    });
    assert(resident, 'nobody lives in a community that was just founded');
    await grantRoleDirectly(context, {
      communityId,
      personId: resident.personId,
      role: 'committee',
      seat: 'neighbourhood_committee',
    });
  });
  return communityId;
}

/** Rules nobody here has voted on yet: without the example's vote, in force from today. */
function asFirstRules({ adoption: _, ...rulebook }: Rulebook, now: Date): Rulebook {
  return { ...rulebook, inForceFrom: calendarDay(now.toISOString(), 'Asia/Shanghai') };
}
