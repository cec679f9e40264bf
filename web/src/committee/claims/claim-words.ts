import { errors } from '@linli/contract/errors';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import type { Tone } from '../../ui/tag';
import type { ListedClaim, ReviewedClaim } from './use-claim';

export const shelves = ['waiting', 'second_look', 'overdue', 'asked', 'over'] as const;
export type Shelf = (typeof shelves)[number];

type Step = ReviewedClaim['steps'][number];
type Sign = ReviewedClaim['duplicates'][number]['signs'][number];

const shelfNames: Record<Shelf, () => string> = {
  waiting: m.committee_claims_waiting,
  second_look: m.committee_claims_second,
  overdue: m.committee_claims_overdue,
  asked: m.committee_claims_asked,
  over: m.committee_claims_over,
};

const states: Record<ListedClaim['state'], { words: () => string; tone?: Tone }> = {
  sent: { words: m.committee_claim_sent, tone: 'plate' },
  looking: { words: m.committee_claim_looking, tone: 'plate' },
  asked: { words: m.committee_claim_asked },
  second_look: { words: m.committee_claim_second, tone: 'lamp' },
  adopted: { words: m.committee_claim_adopted, tone: 'leaf' },
  declined: { words: m.committee_claim_declined },
  withdrawn: { words: m.committee_claim_withdrawn },
};

const deeds: Record<Step['deed'], () => string> = {
  look: m.committee_step_look,
  ask: m.committee_step_ask,
  answer: m.committee_step_answer,
  propose: m.committee_step_propose,
  send_back: m.committee_step_send_back,
  adopt: m.committee_step_adopt,
  agree: m.committee_step_agree,
  decline: m.committee_step_decline,
  withdraw: m.committee_step_withdraw,
};

const signs: Record<Sign, () => string> = {
  same_photo: m.committee_sign_same_photo,
  similar_photo: m.committee_sign_similar_photo,
  same_place: m.committee_sign_same_place,
};

export const shelfName = (shelf: Shelf): string => shelfNames[shelf]();
export const stateName = (state: ListedClaim['state']): string => states[state].words();
export const stateTone = (state: ListedClaim['state']): Tone | undefined => states[state].tone;
export const deedName = (deed: Step['deed']): string => deeds[deed]();
export const signName = (sign: Sign): string => signs[sign]();

export function claimTitle({ title, kind }: Pick<ListedClaim, 'title' | 'kind'>): string {
  const name = title[getLocale()];
  return kind === 'plot' ? m.committee_claim_asks_plot({ name }) : name;
}

export function outcomeWords({
  state,
  points,
  reversed,
  kind,
}: Pick<ListedClaim, 'state' | 'points' | 'reversed' | 'kind'>): string {
  if (reversed) return m.committee_claim_reversed();
  if (state !== 'adopted' || points === null) return stateName(state);
  return kind === 'plot'
    ? stateName(state)
    : m.committee_claim_adopted_points({ points: formatNumber(points) });
}

/** Why the one who looks may not decide, in the refusal's own words. */
export function objectionWords(code: string): string {
  const known = Object.hasOwn(errors, code) ? errors[code as keyof typeof errors] : undefined;
  return known?.[getLocale()] ?? m.committee_claim_not_yours();
}

export function claimPlaces(): { href: string; label: string }[] {
  return [
    { href: '/claims', label: m.committee_claims() },
    { href: '/plots', label: m.committee_plots() },
  ];
}
