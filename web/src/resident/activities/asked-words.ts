import { m } from '../../i18n/paraglide/messages';
import type { Session } from './use-sessions';

const qualifications: Record<NonNullable<Session['requiredQualification']>, () => string> = {
  medical: m.resident_paper_medical,
  legal: m.resident_paper_legal,
  psychology: m.resident_paper_psychology,
  teaching: m.resident_paper_teaching,
  social_work: m.resident_paper_social_work,
  electrical: m.resident_paper_electrical,
  driving: m.resident_paper_driving,
  other: m.resident_paper_other,
};

type Asked = Pick<
  Session,
  'riskLevel' | 'minAge' | 'maxAge' | 'requiredTraining' | 'requiredQualification'
>;

/** What a session asks of those who come, in one line; empty where everybody may. */
export function askedWords(session: Asked): string {
  const { riskLevel, minAge, maxAge, requiredTraining, requiredQualification } = session;
  const least = riskLevel === 'high' ? Math.max(18, minAge ?? 0) : minAge;
  return [
    least === null ? null : m.resident_asked_least({ age: least }),
    maxAge === null ? null : m.resident_asked_most({ age: maxAge }),
    requiredTraining === null ? null : m.resident_asked_training({ training: requiredTraining }),
    requiredQualification === null
      ? null
      : m.resident_asked_paper({ paper: qualifications[requiredQualification]() }),
  ]
    .filter((words) => words !== null)
    .join(m.resident_asked_and());
}
