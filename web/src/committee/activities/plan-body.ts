import { instantAt } from '../../ui/wall-moment';
import { said } from '../residents/said';
import type { RiskLevel } from './activity-words';
import { type Asked, askedBody } from './asked-body';

/** The form's own values: a day, a time and a length instead of instants. */
export interface Plan extends Asked {
  title: string;
  description?: string;
  category: string;
  ruleKey: string;
  place: string;
  capacity?: number | null;
  riskLevel: RiskLevel;
  riskText?: string;
  day: string;
  time: string;
  durationMinutes: number;
  repeats?: boolean;
  weekdays?: number[];
  until?: string;
  organizerResidentId?: string;
}

export function planBody(plan: Plan) {
  const { repeats, weekdays = [], until } = plan;
  return {
    title: plan.title.trim(),
    description: plan.description?.trim() ?? '',
    category: plan.category,
    ruleKey: plan.ruleKey,
    place: plan.place.trim(),
    capacity: plan.capacity ?? null,
    riskLevel: plan.riskLevel,
    riskText: plan.riskLevel === 'none' ? '' : (said(plan.riskText) ?? ''),
    ...askedBody(plan),
    firstStartsAt: instantAt(plan.day, plan.time),
    durationMinutes: plan.durationMinutes,
    organizerResidentId: plan.organizerResidentId,
    repeat: repeats && until ? { weekdays: [...weekdays].sort(), until } : undefined,
  };
}
