import type { ExpiryPolicy } from '../calendar/expiry-date';
import {
  array,
  byKind,
  date,
  exactly,
  matching,
  object,
  oneOf,
  optional,
  type Shape,
  whole,
  yesOrNo,
} from './document-shape';
import { multipliers } from './multiplier-shape';
import { redemption } from './redemption-shape';
import { earningRule, holder, key, limit, POINTS_MAX, points, text } from './rule-shape';
import type {
  AccountTerms,
  Adoption,
  AppealTerms,
  ResetToBase,
  Rulebook,
  TransferTerms,
} from './rulebook';
import {
  analogy,
  deduction,
  inspection,
  issueCap,
  level,
  starScheme,
} from './standing-terms-shape';

type Of<T extends { kind: string }, Kind extends T['kind']> = Extract<T, { kind: Kind }>;

const monthDay = matching(
  /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  '要填月日，如 01-01',
  'must be like 01-01',
);

const expiry = byKind<ExpiryPolicy | ResetToBase>({
  natural_year: object<Of<ExpiryPolicy, 'natural_year'>>({
    kind: exactly('natural_year'),
    carryYears: whole(0, 10),
  }),
  rolling_months: object<Of<ExpiryPolicy, 'rolling_months'>>({
    kind: exactly('rolling_months'),
    months: whole(1, 120),
  }),
  never: object<Of<ExpiryPolicy, 'never'>>({ kind: exactly('never') }),
  reset_to_base: object<ResetToBase>({ kind: exactly('reset_to_base'), monthDay }),
});

const transfer = byKind<TransferTerms>({
  none: object<Of<TransferTerms, 'none'>>({ kind: exactly('none'), donationAllowed: yesOrNo }),
  household: object<Of<TransferTerms, 'household'>>({
    kind: exactly('household'),
    monthEarnedPercentMax: whole(1, 100),
    donationAllowed: yesOrNo,
  }),
});

const counted = oneOf<AppealTerms['counted']>({ natural: true, working: true });

/** The document field by field; what fields mean together is checked in `validate-rulebook`. */
export const rulebookShape: Shape<Rulebook> = object<Rulebook>({
  format: exactly(1),
  version: whole(1),
  title: text,
  inForceFrom: date,
  inForceUntil: optional(date),
  adoption: optional(
    object<Adoption>({
      on: date,
      body: text,
      form: optional(
        oneOf<NonNullable<Adoption['form']>>({
          all_adults: true,
          household_representatives: true,
          group_representatives: true,
        }),
      ),
      entitled: optional(whole(1)),
      present: optional(whole(1)),
      yes: whole(0),
      no: whole(0),
      abstain: whole(0),
    }),
  ),
  account: object<AccountTerms>({
    holder,
    base: optional(
      object<NonNullable<AccountTerms['base']>>({
        points,
        given: oneOf({ once: true, yearly: true }),
      }),
    ),
  }),
  expiry,
  transfer,
  appeals: object<AppealTerms>({
    days: whole(1, 60),
    counted,
    answerDays: whole(1, 60),
    answerCounted: counted,
  }),
  twoPeople: object<Rulebook['twoPeople']>({
    entryPointsAbove: whole(0, POINTS_MAX),
    sessionDayPointsAbove: whole(0, POINTS_MAX),
  }),
  categories: array(object<Rulebook['categories'][number]>({ key, name: text }), 1),
  rules: array(earningRule, 1),
  limits: array(limit),
  redemption,
  multipliers: optional(multipliers),
  deductions: optional(array(deduction)),
  inspections: optional(array(inspection)),
  starSchemes: optional(array(starScheme)),
  levels: optional(array(level)),
  analogy: optional(analogy),
  issueCaps: optional(array(issueCap)),
});
