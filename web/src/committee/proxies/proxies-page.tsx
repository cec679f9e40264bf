import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { SubPlaces } from '../parts/sub-places';
import { residentPlaces } from '../residents/resident-places';
import { useSeat } from '../use-seat';
import { ProxyList } from './proxy-list';
import { RecordDrawer } from './record-drawer';
import { type ProxyRow, useProxies } from './use-proxies';

/** 亲情代办: who acts for whom, how far, and whose yes is still missing. */
export function ProxiesPage() {
  const { can } = useSeat();
  const list = useProxies();
  const [recording, setRecording] = useState(false);
  return (
    <Desk
      title={m.committee_proxies()}
      lead={m.committee_proxies_lead()}
      acts={
        can('proxy.record') ? (
          <Button icon="plus" short block={false} onClick={() => setRecording(true)}>
            {m.committee_proxy_record()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_residents()} places={residentPlaces(can)} />
      <Answered query={list} lines={6}>
        {({ proxies }) =>
          proxies.length === 0 ? (
            <Empty>{m.committee_proxies_none()}</Empty>
          ) : (
            <Lists rows={proxies} />
          )
        }
      </Answered>
      <RecordDrawer open={recording} onClose={() => setRecording(false)} />
    </Desk>
  );
}

function Lists({ rows }: { rows: ProxyRow[] }) {
  const groups = [
    { title: m.committee_proxies_waiting(), rows: rows.filter((row) => waits(row)) },
    { title: m.committee_proxies_living(), rows: rows.filter(({ state }) => state === 'living') },
    { title: m.committee_proxies_ended(), rows: rows.filter(({ state }) => state === 'ended') },
  ];
  return (
    <div className="stack-l">
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <Panel key={group.title} title={group.title}>
            <ProxyList rows={group.rows} label={group.title} />
          </Panel>
        ))}
    </div>
  );
}

function waits({ state }: ProxyRow): boolean {
  return state !== 'living' && state !== 'ended';
}
