import { m } from '../../i18n/paraglide/messages';

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
