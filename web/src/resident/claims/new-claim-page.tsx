import { useSearch } from 'wouter';
import { m } from '../../i18n/paraglide/messages';
import { Empty } from '../../ui/empty';
import { Page } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { ClaimForm } from './claim-form';
import { useClaimRules } from './use-claim-rules';
import { useClaims } from './use-claims';

/** One form that asks little: what, where, a photo, a few words. */
export function NewClaimPage() {
  const rules = useClaimRules();
  const claims = useClaims();
  const wanted = new URLSearchParams(useSearch());
  const plotId = wanted.get('plot');
  const plot = claims.data?.plots.find(({ id }) => id === plotId);
  const waitsForPlot = plotId !== null && claims.data === undefined && !claims.isError;
  return (
    <Page
      title={m.resident_new_claim()}
      top={<TopBar title={m.resident_new_claim()} back={{ href: '/claims' }} />}
    >
      <AnswerGate query={rules}>
        {(choices) => {
          if (choices.length === 0) return <Empty>{m.resident_claim_no_rules()}</Empty>;
          if (waitsForPlot) return <Skeleton lines={4} />;
          return <ClaimForm rules={choices} plot={plot} wantedRule={wanted.get('rule')} />;
        }}
      </AnswerGate>
    </Page>
  );
}
