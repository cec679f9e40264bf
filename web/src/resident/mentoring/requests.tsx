import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { toast } from '../../ui/toast';
import { type MentoringRequest, useMentoringDeed } from './use-mentoring';

/** Requests without an answer: those that wait for the reader first. */
export function Requests({ requests }: { requests: readonly MentoringRequest[] }) {
  if (requests.length === 0) return null;
  const sorted = [...requests].sort((one, other) => Number(one.iAgreed) - Number(other.iAgreed));
  return (
    <Section title={m.resident_mentoring_requests()}>
      <div className="stack">
        {sorted.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </div>
    </Section>
  );
}

function Request({ request }: { request: MentoringRequest }) {
  const deed = useMentoringDeed(
    (communityId, agree: boolean, requestId) =>
      answer(
        api.POST(
          '/api/communities/{communityId}/me/mentoring/requests/{mentoringRequestId}/answer',
          {
            params: { path: { communityId, mentoringRequestId: request.id } },
            body: { requestId, agree },
          },
        ),
      ),
    ({ pairId }) => {
      if (pairId !== null) toast(m.resident_mentoring_began({ name: request.partnerName }));
    },
  );
  const { partnerName: name, partnerBuilding, iAgreed } = request;
  return (
    <div className="card">
      <h3 className="title">
        {iAgreed ? m.resident_mentoring_waits({ name }) : askWords(request)}
      </h3>
      {partnerBuilding ? <p className="note">{partnerBuilding}</p> : null}
      {iAgreed ? null : <p className="mt-3">{m.resident_mentoring_free()}</p>}
      <div className="actions mt-4">
        {deed.error ? (
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        ) : null}
        {iAgreed ? null : (
          <Button busy={deed.busy} onClick={() => deed.start(true)}>
            {m.resident_mentoring_agree()}
          </Button>
        )}
        <Button kind="text" busy={deed.busy && iAgreed} onClick={() => deed.start(false)}>
          {iAgreed ? m.resident_mentoring_take_back() : m.resident_mentoring_decline()}
        </Button>
      </div>
    </div>
  );
}

function askWords({ iAm, partnerName: name }: MentoringRequest): string {
  return iAm === 'learner'
    ? m.resident_mentoring_would_bring({ name })
    : m.resident_mentoring_would_come({ name });
}
