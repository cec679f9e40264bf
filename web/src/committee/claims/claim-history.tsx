import { m } from '../../i18n/paraglide/messages';
import { formatMoment, formatNumber } from '../../ui/format';
import { PhotoStrip } from '../../ui/photo-strip';
import { inOneLine } from '../parts/in-one-line';
import { Panel } from '../parts/panel';
import { roleName } from '../roles/role-names';
import { useSeat } from '../use-seat';
import { deedName } from './claim-words';
import { photoAddresses, type ReviewedClaim } from './use-claim';

type Step = ReviewedClaim['steps'][number];

/** Every step with who took it and why; nothing of it can be changed any more. */
export function ClaimHistory({ read }: { read: ReviewedClaim }) {
  const { communityId } = useSeat();
  if (read.steps.length === 0) return null;
  return (
    <Panel title={m.committee_claim_history()} padded>
      <ol className="claim-steps">
        {read.steps.map((step) => (
          <li key={step.step}>
            <p>
              <b>{deedName(step.deed)}</b>
              {step.points === null ? null : (
                <span className="num">
                  {' '}
                  {m.committee_points_n({ n: formatNumber(step.points) })}
                </span>
              )}
            </p>
            {step.words ? <p className="claim-words">{step.words}</p> : null}
            <PhotoStrip
              label={m.committee_claim_photos()}
              photos={photoAddresses(communityId, read.claim.id, step.photos)}
            />
            <p className="note">{inOneLine(whoWords(step, read), formatMoment(step.at))}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function whoWords({ byName, byRole }: Step, { claim }: ReviewedClaim): string {
  if (byName === null) return claim.residentName;
  return byRole === null ? byName : inOneLine(byName, roleName(byRole));
}
