import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readMyStars as operation } from '@linli/contract/stars';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import { missingInWords, starName } from '@linli/core/rules/star-words';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findSchemes } from './find-schemes';
import { nextStar } from './next-star';
import { readStandings, type Standing } from './read-standings';
import { validUntil } from './valid-until';

type Answer = OutputOf<typeof operation>;

export async function readMyStars(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<Answer> {
  const { tx, now } = context;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const { schemes } = await findSchemes(context);
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const described: Answer['schemes'] = [];
  for (const scheme of schemes) {
    const standings = await readStandings(tx, scheme, [residentId], today);
    described.push(...standings.map((one) => describe(scheme, one)));
  }
  return { schemes: described };
}

function describe(scheme: StarScheme, one: Standing): Answer['schemes'][number] {
  const { newest, held, heldSince, star, noticeUntil } = one.standing;
  const next = nextStar(scheme, one);
  const isRefused = newest === 'refused';
  const isAsked = scheme.granting === 'application' || isRefused;
  return {
    key: scheme.key,
    name: scheme.name,
    granting: scheme.granting,
    held:
      heldSince === null
        ? null
        : {
            star: held,
            name: starName(scheme, held),
            since: heldSince,
            validUntil: validUntil(scheme, heldSince),
          },
    inNotice:
      newest === 'proposed' && noticeUntil !== null
        ? {
            star,
            name: starName(scheme, star),
            until: noticeUntil,
            isObjectedTo: one.facts.hasOpenObjection,
          }
        : null,
    wasRefused: isRefused,
    next: next && {
      star: next.star,
      name: starName(scheme, next.star),
      missing: next.missing.map(missingInWords),
    },
    mayApply: isAsked && newest !== 'proposed' && next?.missing.length === 0,
  };
}
