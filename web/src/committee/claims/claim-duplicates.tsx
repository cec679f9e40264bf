import { m } from '../../i18n/paraglide/messages';
import { formatMoment } from '../../ui/format';
import { Go } from '../../ui/go';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { claimTitle, signName, stateName } from './claim-words';
import { photoAddresses, type ReviewedClaim } from './use-claim';

type Other = ReviewedClaim['duplicates'][number];

/** Claims that look alike, side by side with this one. A sign to look, never a verdict. */
export function ClaimDuplicates({ read }: { read: ReviewedClaim }) {
  if (read.duplicates.length === 0) return null;
  return (
    <Panel title={m.committee_claim_alike_title()} padded>
      <div className="stack">
        <Notice>{m.committee_claim_alike_why()}</Notice>
        <ul className="alikes">
          {read.duplicates.map((other) => (
            <li key={other.claimId}>
              <Alike read={read} other={other} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function Alike({ read, other }: { read: ReviewedClaim; other: Other }) {
  const { communityId } = useSeat();
  const [mine] = photoAddresses(communityId, read.claim.id, read.claim.photos);
  const [theirs] = other.photoId
    ? photoAddresses(communityId, other.claimId, [{ id: other.photoId }])
    : [];
  return (
    <div className="alike">
      {theirs ? (
        <div className="alike__photos">
          {mine ? <img src={mine.small} alt={m.committee_claim_this_photo()} /> : null}
          <img src={theirs.small} alt={m.committee_claim_other_photo()} />
        </div>
      ) : null}
      <div>
        <p>
          {other.signs.map((sign) => (
            <Tag key={sign} tone="stop">
              {signName(sign)}
            </Tag>
          ))}
        </p>
        <p>
          <Go className="record-link" href={`/claims/${other.claimId}`}>
            {inOneLine(claimTitle({ title: other.title, kind: 'deed' }), other.place)}
          </Go>
        </p>
        <p>{other.words}</p>
        <p className="note">
          {inOneLine(
            inOneLine(other.residentName, formatMoment(other.occurredAt)),
            stateName(other.state),
          )}
        </p>
      </div>
    </div>
  );
}
