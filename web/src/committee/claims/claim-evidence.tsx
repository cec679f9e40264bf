import { m } from '../../i18n/paraglide/messages';
import { Facts } from '../../ui/facts';
import { formatMoment } from '../../ui/format';
import { Go } from '../../ui/go';
import { Notice } from '../../ui/notice';
import { PhotoStrip } from '../../ui/photo-strip';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { photoAddresses, type ReviewedClaim } from './use-claim';

/** What was sent in, in the sender's own words and pictures. */
export function ClaimEvidence({ read }: { read: ReviewedClaim }) {
  const { communityId, can } = useSeat();
  const { claim, lateReason } = read;
  const who = inOneLine(claim.residentName, claim.buildingName ?? '');
  return (
    <Panel title={m.committee_claim_evidence()} padded>
      <div className="stack">
        <p className="claim-words">{claim.words}</p>
        <PhotoStrip
          label={m.committee_claim_photos()}
          photos={photoAddresses(communityId, claim.id, claim.photos)}
        />
        {claim.photos.length === 0 ? <p className="note">{m.committee_claim_no_photos()}</p> : null}
        {lateReason === null ? null : (
          <Notice icon="clock" title={m.committee_claim_late()}>
            {lateReason}
          </Notice>
        )}
        <Facts
          facts={[
            {
              term: m.committee_resident(),
              what: can('resident.read') ? (
                <Go href={`/residents/${claim.residentId}`}>{who}</Go>
              ) : (
                who
              ),
            },
            ...(claim.place ? [{ term: m.committee_claim_place(), what: claim.place }] : []),
            { term: m.committee_claim_when(), what: formatMoment(claim.occurredAt) },
            { term: m.committee_claim_how(), what: howWords(read) },
          ]}
        />
      </div>
    </Panel>
  );
}

function howWords({ claim, way, offline }: ReviewedClaim): string {
  const at = formatMoment(claim.sentAt);
  if (claim.recordedByName === null) return m.committee_claim_by_phone({ at });
  if (way === 'proxy') return m.committee_claim_by_proxy({ name: claim.recordedByName, at });
  const by = m.committee_claim_by_organizer({ name: claim.recordedByName, at });
  return offline ? inOneLine(by, m.committee_claim_offline()) : by;
}
