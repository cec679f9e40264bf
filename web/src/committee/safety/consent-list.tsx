import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { now } from '../../ui/clock';
import { dateKey, formatDay } from '../../ui/format';
import { Tag } from '../../ui/tag';
import { DeedTrouble } from '../parts/deed-drawer';
import { useCategories } from '../rules/use-categories';
import { useSeat } from '../use-seat';
import type { Dossier } from './dossier-words';
import { RecordConsentDrawer } from './record-consent-drawer';
import { useSafetyDeed } from './use-safety-deed';

type Consent = Dossier['consents'][number];

interface ConsentListProps {
  resident: { residentId: string; name: string };
  dossier: Dossier;
}

/** Who agreed for a minor, and until when; on paper it is written down here. */
export function ConsentList({ resident, dossier }: ConsentListProps) {
  const { can } = useSeat();
  const { nameOf } = useCategories();
  const [recording, setRecording] = useState(false);
  const isMinor = dossier.ageYears !== null && dossier.ageYears < 18;
  const end = useSafetyDeed((communityId, consentId: string, requestId) =>
    answer(
      api.POST('/api/communities/{communityId}/consents/{consentId}/withdrawal', {
        params: { path: { communityId, consentId } },
        body: { requestId },
      }),
    ),
  );
  if (!isMinor && dossier.consents.length === 0) return null;
  return (
    <>
      <h3 className="mt-4">{m.committee_consents()}</h3>
      {dossier.consents.length === 0 ? (
        <p className="muted">{m.committee_consents_none()}</p>
      ) : null}
      <ul className="stack-s">
        {dossier.consents.map((consent) => (
          <li key={consent.id}>
            {scopeWords(consent, nameOf)} <State consent={consent} />
            <span className="role-duty">
              {m.committee_consent_by({
                name: consent.guardianName,
                day: formatDay(consent.givenAt),
              })}
            </span>
            {can('consent.record') && holds(consent) ? (
              <Button
                kind="text"
                block={false}
                busy={end.busy}
                onClick={() => end.start(consent.id)}
              >
                {m.committee_consent_end()}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <DeedTrouble error={end.error} />
      {isMinor && can('consent.record') ? (
        <Button kind="quiet" onClick={() => setRecording(true)}>
          {m.committee_consent_record()}
        </Button>
      ) : null}
      <RecordConsentDrawer
        open={recording}
        resident={resident}
        onClose={() => setRecording(false)}
      />
    </>
  );
}

function holds({ withdrawnAt, validUntil }: Consent): boolean {
  return withdrawnAt === null && validUntil >= dateKey(now());
}

function State({ consent }: { consent: Consent }) {
  if (consent.withdrawnAt !== null) return <Tag>{m.committee_consent_withdrawn()}</Tag>;
  const words = m.committee_valid_to({ day: formatDay(consent.validUntil) });
  return <Tag tone={holds(consent) ? 'leaf' : undefined}>{words}</Tag>;
}

function scopeWords(
  { scope, category, activityTitle }: Consent,
  nameOf: (category: string) => string,
): string {
  if (scope === 'category' && category) {
    return m.committee_scope_category({ category: nameOf(category) });
  }
  if (scope === 'activity') return activityTitle ?? '';
  return m.committee_scope_year();
}
