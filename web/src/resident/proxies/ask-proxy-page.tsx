import { m } from '../../i18n/paraglide/messages';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { useMyMembership } from '../mine/use-my-membership';
import { AskForm } from './ask-form';

/** The terms of a binding, named by the side that asks; the other side agrees or not. */
export function AskProxyPage({ side }: { side: string }) {
  const as = side === 'proxy' ? 'proxy' : 'resident';
  const title = as === 'resident' ? m.resident_proxy_ask() : m.resident_proxy_offer();
  const mine = useMyMembership();
  return (
    <Page title={title} top={<TopBar title={title} back={{ href: '/mine/proxies' }} />}>
      <p className="note pb-3">
        {as === 'resident' ? m.resident_proxy_ask_why() : m.resident_proxy_offer_why()}
      </p>
      <AnswerGate query={mine}>
        {({ household }) => <AskForm as={as} household={household.filter((one) => !one.isMe)} />}
      </AnswerGate>
    </Page>
  );
}
