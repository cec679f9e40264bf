import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { ErasureDrawer } from './erasure-drawer';
import { ErasureList } from './erasure-list';
import { LogCheckPanel } from './log-check-panel';
import { LogStatePanel } from './log-state-panel';
import { useErasures } from './use-erasures';

/** 公示账本: how far it is, where everybody checks it, and the wishes to be erased from it. */
export function LogPage() {
  const { can, slug } = useSeat();
  const list = useErasures();
  const [asking, setAsking] = useState(false);
  return (
    <Desk
      title={m.committee_log()}
      lead={m.committee_log_lead()}
      acts={
        <>
          <Button kind="line" block={false} href={`/board/${slug}/poster`}>
            {m.committee_log_poster()}
          </Button>
          <Button kind="line" block={false} href={`/board/${slug}/verify`}>
            {m.committee_log_verify()}
          </Button>
        </>
      }
    >
      <div className="stack-l">
        <LogStatePanel />
        <LogCheckPanel />
        <Panel
          title={m.committee_erasures()}
          aside={
            can('erasure.request') ? (
              <Button kind="text" block={false} onClick={() => setAsking(true)}>
                {m.committee_erasure_ask()}
              </Button>
            ) : null
          }
        >
          <Answered query={list} lines={3}>
            {({ erasures }) =>
              erasures.length === 0 ? (
                <Empty>{m.committee_erasures_none()}</Empty>
              ) : (
                <ErasureList rows={erasures} />
              )
            }
          </Answered>
        </Panel>
      </div>
      <ErasureDrawer open={asking} onClose={() => setAsking(false)} />
    </Desk>
  );
}
