import { useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatDay } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { Panel } from '../parts/panel';
import { SubPlaces } from '../parts/sub-places';
import { residentPlaces } from '../residents/resident-places';
import { useSeat } from '../use-seat';
import { CallPaper } from './call-paper';
import { ToldDrawer } from './told-drawer';
import { ToldList } from './told-list';
import { type Call, homeOf, useCallList } from './use-call-list';
import './call-list.css';

/** Whom no screen reaches: what they are to be told, and who told them. */
export function CallListPage() {
  const { can } = useSeat();
  const list = useCallList();
  const [told, setTold] = useState<Call | null>(null);
  const waiting = list.data?.residents ?? [];
  return (
    <Desk
      title={m.committee_call_list()}
      lead={m.committee_call_list_lead()}
      acts={
        waiting.length > 0 ? (
          <Button kind="line" block={false} onClick={() => window.print()}>
            {m.committee_call_print()}
          </Button>
        ) : null
      }
    >
      <SubPlaces label={m.committee_residents()} places={residentPlaces(can)} />
      <Answered query={list} lines={6}>
        {({ residents, more }) =>
          residents.length === 0 ? (
            <Empty>{m.committee_call_none()}</Empty>
          ) : (
            <>
              <ul className="calls">
                {residents.map((call) => (
                  <CallCard key={call.residentId} call={call} onTell={() => setTold(call)} />
                ))}
              </ul>
              {more > 0 ? (
                <p className="note mt-3">{m.committee_call_more({ count: more })}</p>
              ) : null}
              <CallPaper calls={residents} />
            </>
          )
        }
      </Answered>
      <ToldList />
      <ToldDrawer key={told?.residentId} call={told} onClose={() => setTold(null)} />
    </Desk>
  );
}

function CallCard({ call, onTell }: { call: Call; onTell: () => void }) {
  return (
    <li>
      <Panel
        title={call.name}
        aside={<span className="note">{homeOf(call)}</span>}
        className="call"
        padded
      >
        <p className="call__phone num">
          {call.phone ? <a href={`tel:${call.phone}`}>{call.phone}</a> : m.committee_call_at_door()}
        </p>
        <ul className="call__messages">
          {call.messages.map((message) => (
            <li key={message.id}>
              <b className="strong">{message.title[getLocale()]}</b>
              <span>{message.body[getLocale()]}</span>
              <small>{formatDay(message.createdAt)}</small>
            </li>
          ))}
        </ul>
        <Button kind="quiet" icon="check" onClick={onTell}>
          {m.committee_call_told()}
        </Button>
      </Panel>
    </li>
  );
}
