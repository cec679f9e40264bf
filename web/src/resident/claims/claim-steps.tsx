import { m } from '../../i18n/paraglide/messages';
import { formatMoment } from '../../ui/format';
import { PhotoStrip } from '../../ui/photo-strip';
import { Section } from '../../ui/section';
import { useResident } from '../use-resident';
import { stepWords } from './claim-words';
import { type OpenClaim, photoAddresses } from './use-claims';
import './claims.css';

/** From the phone to the answer, step by step. */
export function ClaimSteps({ open: { claim, steps } }: { open: OpenClaim }) {
  const { communityId } = useResident();
  return (
    <Section title={m.resident_claim_steps()}>
      <ol className="track card">
        <li>
          <p>{m.resident_step_sent()}</p>
          <p className="note">{formatMoment(claim.sentAt)}</p>
        </li>
        {steps.map((step) => (
          <li key={step.step}>
            <p>{stepWords(step)}</p>
            {step.words ? <p className="track__words">{step.words}</p> : null}
            <PhotoStrip
              label={m.resident_claim_photos()}
              photos={photoAddresses(communityId, claim.id, step.photos)}
            />
            <p className="note">{formatMoment(step.at)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
