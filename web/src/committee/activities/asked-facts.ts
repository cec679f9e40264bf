import { m } from '../../i18n/paraglide/messages';
import { qualificationName } from '../safety/dossier-words';
import type { ActivityRow } from './activities-page';

/** What an activity asks of those who come, as far as it asks anything. */
export function askedFacts(activity: ActivityRow) {
  const { minAge, maxAge, requiredTraining, requiredQualification, recordingUnit } = activity;
  const ages =
    minAge === null && maxAge === null
      ? null
      : m.committee_ages({ min: minAge ?? 0, max: maxAge ?? 120 });
  return [
    { term: m.committee_policy_ages(), what: ages },
    { term: m.committee_training(), what: requiredTraining },
    {
      term: m.committee_qualification(),
      what: requiredQualification === null ? null : qualificationName(requiredQualification),
    },
    { term: m.committee_recording_unit(), what: recordingUnit || null },
  ].filter(({ what }) => what !== null);
}
