import { m } from '../../i18n/paraglide/messages';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { BroughtNeighbours } from './brought-neighbours';
import { SayWho } from './say-who';
import { type Referrals, useReferrals } from './use-referrals';

/** Who brought me, while it can be said, and whom I brought. */
export function ReferralsPage() {
  const query = useReferrals();
  return (
    <Page
      title={m.resident_referrals()}
      top={<TopBar title={m.resident_referrals()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query}>{(referrals) => <Parts referrals={referrals} />}</AnswerGate>
    </Page>
  );
}

function Parts({ referrals }: { referrals: Referrals }) {
  const { terms, said, sayUntil, neighbours } = referrals;
  if (terms === null && neighbours.length === 0) {
    return <Empty>{m.resident_referrals_not_offered()}</Empty>;
  }
  return (
    <>
      {sayUntil === null ? null : <SayWho said={said} until={sayUntil} />}
      <BroughtNeighbours neighbours={neighbours} terms={terms} />
    </>
  );
}
