import { m } from '../../i18n/paraglide/messages';
import { Facts } from '../../ui/facts';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { PhotoStrip } from '../../ui/photo-strip';
import { Section } from '../../ui/section';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { useResident } from '../use-resident';
import { AnswerForm } from './answer-form';
import { ClaimSteps } from './claim-steps';
import { dueWords, stateWords, titleOf } from './claim-words';
import { type OpenClaim, photoAddresses, useClaim } from './use-claims';
import { WithdrawDeed } from './withdraw-deed';

/** One claim: how it stands first, then every step that led there. */
export function ClaimPage({ claimId }: { claimId: string }) {
  const query = useClaim(claimId);
  return (
    <Page
      title={m.resident_claim()}
      top={<TopBar title={m.resident_claim()} back={{ href: '/claims' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {(open) => <Open open={open} />}
      </AnswerGate>
    </Page>
  );
}

function Open({ open }: { open: OpenClaim }) {
  const { communityId } = useResident();
  const { claim, reversedBecause } = open;
  const over = ['adopted', 'declined', 'withdrawn'].includes(claim.state);
  const question = open.steps.filter(({ deed }) => deed === 'ask').at(-1);
  return (
    <div className="stack">
      {claim.state === 'asked' && question ? (
        <AnswerForm claim={claim} question={question.words} />
      ) : (
        <State open={open} />
      )}
      <Section title={titleOf(claim)}>
        <div className="card stack">
          <p className="claim__words">{claim.words}</p>
          <PhotoStrip
            label={m.resident_claim_photos()}
            photos={photoAddresses(communityId, claim.id, claim.photos)}
          />
          <Facts
            facts={[
              ...(claim.place ? [{ term: m.resident_claim_where(), what: claim.place }] : []),
              { term: m.resident_claim_sent_at(), what: formatMoment(claim.sentAt) },
              ...(claim.recordedByName
                ? [{ term: m.resident_claim_written_by(), what: claim.recordedByName }]
                : []),
            ]}
          />
        </div>
      </Section>
      <ClaimSteps open={open} />
      {reversedBecause === null ? null : (
        <Notice icon="undo" title={m.resident_claim_reversed()}>
          {reversedBecause}
        </Notice>
      )}
      {over ? null : <WithdrawDeed claim={claim} />}
    </div>
  );
}

function State({ open: { claim, steps } }: { open: OpenClaim }) {
  const due = dueWords(claim);
  const kind = claim.reversed ? 'plain' : claim.state === 'adopted' ? 'leaf' : 'plain';
  const reason = steps.filter(({ deed }) => reasoned.includes(deed)).at(-1)?.words;
  const words = claim.state === 'adopted' || claim.state === 'declined' ? reason : due;
  return (
    <Notice kind={kind} icon={kind === 'leaf' ? 'check' : 'info'} title={stateWords(claim)}>
      {words ?? undefined}
    </Notice>
  );
}

/** The first reviewer's words are the reason; the second's are a yes. */
const reasoned: readonly string[] = ['propose', 'adopt', 'decline'];
