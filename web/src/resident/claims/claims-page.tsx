import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatNearDay } from '../../ui/format';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Sep } from '../../ui/sep';
import { Tag } from '../../ui/tag';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { dueWords, stateTone, stateWords, titleOf } from './claim-words';
import { MyPlots } from './my-plots';
import { OnTheWay } from './on-the-way';
import { type Claim, useClaims } from './use-claims';

/** What I have sent in, and what became of it. */
export function ClaimsPage() {
  const query = useClaims();
  return (
    <Page
      title={m.resident_claims()}
      top={<TopBar title={m.resident_claims()} back={{ href: '/' }} />}
    >
      <div className="stack">
        <Button icon="plus" href="/claims/new">
          {m.resident_new_claim()}
        </Button>
        <OnTheWay />
        <StaleNotice query={query} />
        <AnswerGate query={query}>
          {({ claims, plots }) => (
            <>
              <MyPlots plots={plots} />
              {claims.length === 0 ? (
                <Empty>{m.resident_claims_none()}</Empty>
              ) : (
                <Section title={m.resident_claims_mine()}>
                  <Cells>
                    {claims.map((claim) => (
                      <ClaimCell key={claim.id} claim={claim} />
                    ))}
                  </Cells>
                </Section>
              )}
            </>
          )}
        </AnswerGate>
      </div>
    </Page>
  );
}

function ClaimCell({ claim }: { claim: Claim }) {
  const due = dueWords(claim);
  return (
    <Cell
      href={`/claims/${claim.id}`}
      title={claim.place || claim.words}
      why={
        <>
          {titleOf(claim)}
          <Sep />
          {formatNearDay(claim.sentAt)}
          {due ? (
            <>
              <Sep />
              {due}
            </>
          ) : null}
          <br />
          <Tag tone={stateTone(claim)}>{stateWords(claim)}</Tag>
        </>
      }
      arrow
    />
  );
}
