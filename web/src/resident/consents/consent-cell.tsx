import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Cell } from '../../ui/cell';
import { now } from '../../ui/clock';
import { dateKey, formatDay } from '../../ui/format';
import { Sep } from '../../ui/sep';
import { Tag } from '../../ui/tag';
import { toast } from '../../ui/toast';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';
import { relationWords, scopeWords, wayWords } from './consent-words';
import { type Consent, type Consents, useFreshConsents } from './use-consents';
import './consents.css';

interface ConsentCellProps {
  consent: Consent;
  categories: Consents['categories'];
  mayWithdraw: boolean;
}

/** One consent; a guardian may take it back with one press and one question. */
export function ConsentCell({ consent, categories, mayWithdraw }: ConsentCellProps) {
  const [asking, setAsking] = useState(false);
  const { communityId } = useResident();
  const refresh = useFreshConsents();
  const deed = useDeed(
    (consentId: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/consents/{consentId}/withdrawal', {
          params: { path: { communityId, consentId } },
          body: { requestId },
        }),
      ),
    () => {
      setAsking(false);
      toast(m.resident_consent_withdrawn());
      refresh();
    },
  );
  const holds = consent.withdrawnAt === null && consent.validUntil >= dateKey(now());
  return (
    <>
      <Cell
        title={m.resident_consent_for({
          name: consent.residentName,
          scope: scopeWords(consent, categories),
        })}
        why={<Why consent={consent} holds={holds} />}
        onClick={holds && mayWithdraw ? () => setAsking(true) : undefined}
        arrow={holds && mayWithdraw}
      />
      {asking ? (
        <ConfirmSheet
          title={m.resident_consent_withdraw_ask({ name: consent.residentName })}
          deed={m.resident_consent_withdraw()}
          kind="stop"
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(consent.id)}
          onClose={() => setAsking(false)}
        >
          {m.resident_consent_withdraw_why()}
        </ConfirmSheet>
      ) : null}
    </>
  );
}

function Why({ consent, holds }: { consent: Consent; holds: boolean }) {
  const { guardianName, relation, way, givenAt } = consent;
  return (
    <>
      <span>
        {m.resident_consent_by({ name: guardianName, relation: relationWords(relation) })}
      </span>
      <Sep />
      <span>{formatDay(givenAt)}</span>
      <Sep />
      <span>{wayWords(way)}</span>
      <span className="record-tags">
        <State consent={consent} holds={holds} />
      </span>
    </>
  );
}

function State({ consent, holds }: { consent: Consent; holds: boolean }) {
  if (consent.withdrawnAt !== null) return <Tag>{m.resident_consent_is_withdrawn()}</Tag>;
  if (!holds) return <Tag>{m.resident_consent_over()}</Tag>;
  return <Tag tone="leaf">{m.resident_consent_until({ day: formatDay(consent.validUntil) })}</Tag>;
}
