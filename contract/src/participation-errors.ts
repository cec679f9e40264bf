/** Why somebody may not take part, the gravest first: at sign-up, at the scan, entered late. */
export const participationErrors = [
  'safety/minor_at_high_risk',
  'safety/age_unknown',
  'safety/too_young',
  'safety/too_old',
  'safety/needs_company',
  'safety/needs_consent',
  'safety/not_qualified',
  'safety/not_trained',
  'safety/not_insured',
  'safety/insurance_age',
] as const;
