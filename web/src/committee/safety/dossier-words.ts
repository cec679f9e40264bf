import type { AnswerOf } from '../../api/answer-of';
import { m } from '../../i18n/paraglide/messages';

export type Dossier = AnswerOf<'/api/communities/{communityId}/residents/{residentId}/dossier'>;
export type DossierEntry = Dossier['entries'][number];
export type DossierKind = DossierEntry['kind'];

export const dossierKinds = ['training', 'qualification', 'commendation'] as const;

const kindWords: Record<DossierKind, () => string> = {
  training: m.committee_training,
  qualification: m.committee_qualification,
  commendation: m.committee_commendation,
};

export function dossierKindName(kind: DossierKind): string {
  return kindWords[kind]();
}

export const qualificationKinds = [
  'medical',
  'legal',
  'psychology',
  'teaching',
  'social_work',
  'electrical',
  'driving',
  'other',
] as const;

export type QualificationKind = (typeof qualificationKinds)[number];

const qualificationWords: Record<QualificationKind, () => string> = {
  medical: m.committee_paper_medical,
  legal: m.committee_paper_legal,
  psychology: m.committee_paper_psychology,
  teaching: m.committee_paper_teaching,
  social_work: m.committee_paper_social_work,
  electrical: m.committee_paper_electrical,
  driving: m.committee_paper_driving,
  other: m.committee_paper_other,
};

export function qualificationName(kind: QualificationKind): string {
  return qualificationWords[kind]();
}
