import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { applyForStar as operation } from '@linli/contract/stars';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { nextStarStep, type StarStep } from '@linli/core/rules/next-star-step';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import { joinMissing, starName } from '@linli/core/rules/star-words';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { findSchemes } from './find-schemes';
import { nextStar } from './next-star';
import { readStandings, type Standing } from './read-standings';
import { takeSteps } from './take-steps';
import { type SchemeInForce, writeSteps } from './write-steps';

/** What the job has not come to yet is settled first, so that one asks from where one stands. */
export async function applyForStar(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const { version, schemes } = await findSchemes(context);
  const scheme = schemes.find(({ key }) => key === params.schemeKey);
  if (!scheme) throw refuse('request/not_found');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const by = { scheme, version, today };
  const read = async (): Promise<Standing> => {
    const [one] = await readStandings(tx, scheme, [residentId], today);
    assert(one, 'each resident asked for has a standing');
    return one;
  };
  const before = await read();
  refuseNeedless(scheme, before);
  await takeSteps(context, by, [before]);
  const step = await ask(context, by, await read());
  const { star, noticeUntil } = step;
  const kind = step.kind === 'proposed' ? 'proposed' : 'granted';
  return { star, name: starName(scheme, star), kind, noticeUntil };
}

async function ask(context: OperationContext, by: SchemeInForce, one: Standing): Promise<StarStep> {
  const { scheme } = by;
  const next = nextStar(scheme, one);
  if (!next) throw refuse('stars/nothing_above');
  if (one.standing.newest === 'proposed') throw refuse('stars/in_notice');
  const step = nextStarStep(scheme, one.standing, { ...one.facts, hasApplied: true });
  if (!step) {
    const { zh: missingZh, en: missingEn } = joinMissing(next.missing);
    throw refuse('stars/not_reached', { missingZh, missingEn });
  }
  const [written] = await writeSteps(context, by, [{ one, step }]);
  if (!written) throw refuse('stars/in_notice');
  return step;
}

function refuseNeedless({ granting }: StarScheme, { standing }: Standing): void {
  const { newest } = standing;
  if (newest === 'proposed') throw refuse('stars/in_notice');
  if (granting === 'automatic' && newest !== 'refused') throw refuse('stars/by_itself');
}
