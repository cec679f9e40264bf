import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { stopRule as operation } from '@linli/contract/rulebook-publication';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findRulebookInForce } from './find-rulebook-in-force';
import { findRulebookVersion } from './find-rulebook-version';
import { listUpcoming } from './governance.queries';
import { publishRulebook } from './publish-rulebook';

/**
 * The emergency stop: one rule pays nothing from this moment on, and everyone reads why. It is a
 * version of its own, because a published one is never touched; what is published for later is
 * stopped with it. Taking a stop back is a change of the rules and goes the way of all changes.
 */
export async function stopRule(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const at = now.toISOString();
  const inForce = await findRulebookInForce(tx, at);
  if (!inForce) throw refuse('rules/not_in_force');
  const rule = inForce.document.rules.find(({ key }) => key === params.ruleKey);
  if (!rule) throw refuse('rules/unknown_rule');
  if (rule.stopped) throw refuse('governance/already_stopped');
  const on = calendarDay(at, await communityTimeZone(tx));
  const stopped = { on, reason: { zh: body.reason, en: body.reason } };
  const by = {
    way: 'stopped',
    publishedBy: personActor(context).personId,
    secondedBy: null,
  } as const;
  const later = await listUpcoming(tx, at);
  const version = await publishRulebook(tx, stopIn(inForce.document, rule.key, stopped), now, by);
  for (const upcoming of later) {
    const published = await findRulebookVersion(tx, upcoming.version);
    const next = published?.document;
    if (!next?.rules.some(({ key, stopped: already }) => key === rule.key && !already)) continue;
    await publishRulebook(tx, stopIn(next, rule.key, stopped), now, by);
  }
  return { version };
}

function stopIn(
  document: Rulebook,
  ruleKey: string,
  stopped: NonNullable<EarningRule['stopped']>,
): Rulebook {
  const rules = document.rules.map((rule) => (rule.key === ruleKey ? { ...rule, stopped } : rule));
  return { ...document, rules };
}
