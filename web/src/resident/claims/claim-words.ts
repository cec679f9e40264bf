import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatDay, formatNumber } from '../../ui/format';
import type { Tone } from '../../ui/tag';
import type { Claim, ClaimStep } from './use-claims';

/** A claim's state as one says it at the door. */
export function stateWords(claim: Claim): string {
  if (claim.reversed) return m.resident_claim_reversed();
  if (claim.state === 'adopted') {
    if (claim.points === null) return m.resident_claim_plot_yours();
    return m.resident_claim_adopted({ points: formatNumber(claim.points) });
  }
  return states[claim.state]();
}

export function stateTone(claim: Claim): Tone | undefined {
  if (claim.reversed) return undefined;
  if (claim.state === 'adopted') return 'leaf';
  return claim.state === 'asked' ? 'lamp' : undefined;
}

const states: Record<Exclude<Claim['state'], 'adopted'>, () => string> = {
  sent: m.resident_claim_sent,
  looking: m.resident_claim_looking,
  asked: m.resident_claim_asked,
  second_look: m.resident_claim_second,
  declined: m.resident_claim_declined,
  withdrawn: m.resident_claim_withdrawn,
};

/** When the answer comes, or that it is late: the clock is the committee's, not the resident's. */
export function dueWords({ answerDueOn, overdue }: Claim): string | null {
  if (answerDueOn === null) return null;
  const day = formatDay(`${answerDueOn}T12:00:00Z`);
  return overdue ? m.resident_claim_overdue({ day }) : m.resident_claim_due({ day });
}

export function titleOf({ title, kind }: Claim): string {
  const name = title[getLocale()];
  return kind === 'plot' ? m.resident_claim_asks_plot({ name }) : name;
}

export function stepWords(step: ClaimStep): string {
  return steps[step.deed]();
}

const steps: Record<ClaimStep['deed'], () => string> = {
  look: m.resident_step_look,
  ask: m.resident_step_ask,
  answer: m.resident_step_answer,
  propose: m.resident_step_propose,
  send_back: m.resident_step_send_back,
  adopt: m.resident_step_adopt,
  agree: m.resident_step_agree,
  decline: m.resident_step_decline,
  withdraw: m.resident_step_withdraw,
};
