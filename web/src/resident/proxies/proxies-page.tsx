import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatMoment } from '../../ui/format';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { ProxyCard } from './proxy-card';
import { type MyProxies, type MyProxy, useProxies } from './use-proxies';

/** 亲情代办: who acts for me, for whom I act, and what was done in my name. */
export function ProxiesPage() {
  const query = useProxies();
  return (
    <Page
      title={m.resident_proxies()}
      top={<TopBar title={m.resident_proxies()} back={{ href: '/mine' }} />}
    >
      <p className="note pb-3">{m.resident_proxies_why()}</p>
      <AnswerGate query={query}>{(data) => <Lists data={data} />}</AnswerGate>
      <div className="actions mt-5">
        <Button kind="quiet" icon="plus" href="/mine/proxies/resident">
          {m.resident_proxy_ask()}
        </Button>
        <Button kind="line" href="/mine/proxies/proxy">
          {m.resident_proxy_offer()}
        </Button>
      </div>
    </Page>
  );
}

function Lists({ data: { forMe, byMe, acts } }: { data: MyProxies }) {
  const [mine, theirs] = [forMe.filter(isOpen), byMe.filter(isOpen)];
  if (mine.length + theirs.length + acts.length === 0) {
    return <Empty>{m.resident_proxies_none()}</Empty>;
  }
  return (
    <>
      {theirs.length > 0 ? (
        <Section title={m.resident_proxies_by_me()}>
          <Bindings rows={theirs} side="proxy" />
        </Section>
      ) : null}
      {mine.length > 0 ? (
        <Section title={m.resident_proxies_for_me()}>
          <Bindings rows={mine} side="resident" />
        </Section>
      ) : null}
      {acts.length > 0 ? (
        <Section title={m.resident_proxy_acts()}>
          <Cells>
            {acts.map((act) => (
              <Cell
                key={act.id}
                title={act.what[getLocale()]}
                why={`${act.by[getLocale()]} ${formatMoment(act.actedAt)}`}
              />
            ))}
          </Cells>
        </Section>
      ) : null}
    </>
  );
}

function Bindings({ rows, side }: { rows: MyProxy[]; side: 'resident' | 'proxy' }) {
  return (
    <ul className="stack">
      {rows.map((row) => (
        <ProxyCard key={row.id} row={row} side={side} />
      ))}
    </ul>
  );
}

function isOpen({ state }: MyProxy): boolean {
  return state !== 'ended';
}
