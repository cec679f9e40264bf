import { m } from '../../i18n/paraglide/messages';

export const categories = ['basic', 'skill', 'culture', 'innovation'] as const;
export type Category = (typeof categories)[number];

const categoryWords: Record<Category, () => string> = {
  basic: m.committee_category_basic,
  skill: m.committee_category_skill,
  culture: m.committee_category_culture,
  innovation: m.committee_category_innovation,
};

export function categoryName(category: Category): string {
  return categoryWords[category]();
}

export const riskLevels = ['none', 'some', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

const riskWords: Record<RiskLevel, () => string> = {
  none: m.committee_risk_none,
  some: m.committee_risk_some,
  high: m.committee_risk_high,
};

export function riskName(level: RiskLevel): string {
  return riskWords[level]();
}

export function activityPlaces(): { href: string; label: string }[] {
  return [
    { href: '/sessions', label: m.committee_sessions_week() },
    { href: '/activities', label: m.committee_activities() },
  ];
}
