import { proxyDeeds, proxyRelations } from '@linli/core/people/proxy-terms';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { wordsOf } from '../../api/refusal';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';
import { toast } from '../../ui/toast';
import { actFor } from '../acting/acting-for';
import { ConfirmSheet } from '../confirm-sheet';
import { useResident } from '../use-resident';
import { type MyProxy, useProxyDeed } from './use-proxies';

interface ProxyCardProps {
  row: MyProxy;
  /** On which side of the binding the reader stands. */
  side: 'resident' | 'proxy';
}

/** One binding with its terms in words, and what the reader can do about it now. */
export function ProxyCard({ row, side }: ProxyCardProps) {
  const other = side === 'resident' ? row.proxy : row.resident;
  const relation = proxyRelations[row.relation][getLocale()];
  return (
    <li className="card stack-s">
      <div>
        <h3 className="title">{other.name}</h3>
        <p className="note">
          {side === 'resident'
            ? m.resident_proxy_is_my({ relation })
            : m.resident_proxy_i_am({ relation })}
        </p>
      </div>
      <p>
        {m.resident_proxy_terms({
          deeds: row.deeds.map((deed) => proxyDeeds[deed][getLocale()]).join('、'),
          count: row.actsADay,
          day: formatDay(row.endsOn),
        })}
      </p>
      <p>
        <State row={row} />
      </p>
      <Deeds row={row} side={side} />
    </li>
  );
}

function State({ row: { state } }: { row: MyProxy }) {
  if (state === 'living') {
    return (
      <Tag tone="leaf" icon="check">
        {m.resident_proxy_living()}
      </Tag>
    );
  }
  const words = {
    waiting_proxy: m.resident_proxy_waits_proxy,
    waiting_resident: m.resident_proxy_waits_resident,
    waiting_witness: m.resident_proxy_waits_witness,
    ended: m.resident_proxy_ended,
  };
  return (
    <Tag tone="lamp" icon="clock">
      {words[state]()}
    </Tag>
  );
}

function Deeds({ row, side }: ProxyCardProps) {
  const { communityId } = useResident();
  const waits = row.state === (side === 'resident' ? 'waiting_resident' : 'waiting_proxy');
  const reply = useProxyDeed((community, agree: boolean, requestId) =>
    answer(
      api.POST('/api/communities/{communityId}/me/proxies/{proxyId}/answer', {
        params: { path: { communityId: community, proxyId: row.id } },
        body: { requestId, agree },
      }),
    ),
  );
  const { residentId, name } = row.resident;
  return (
    <div className="actions mt-3">
      {reply.error ? (
        <Notice kind="stop" announce>
          {wordsOf(reply.error)}
        </Notice>
      ) : null}
      {waits ? (
        <>
          <Button busy={reply.busy} onClick={() => reply.start(true)}>
            {m.resident_proxy_agree()}
          </Button>
          <Button kind="text" busy={reply.busy} onClick={() => reply.start(false)}>
            {m.resident_proxy_decline()}
          </Button>
        </>
      ) : (
        <>
          {row.state === 'living' && side === 'proxy' ? (
            <Button
              icon="people"
              onClick={() => actFor({ communityId, residentId, name, deeds: row.deeds })}
            >
              {m.resident_proxy_act({ name })}
            </Button>
          ) : null}
          <EndDeed row={row} />
        </>
      )}
    </div>
  );
}

function EndDeed({ row }: { row: MyProxy }) {
  const [asking, setAsking] = useState(false);
  const deed = useProxyDeed(
    (communityId, proxyId: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/me/proxies/{proxyId}/end', {
          params: { path: { communityId, proxyId } },
          body: { requestId },
        }),
      ),
    () => toast(m.resident_proxy_ended_now()),
  );
  return (
    <>
      <Button kind="line" onClick={() => setAsking(true)}>
        {m.resident_proxy_end()}
      </Button>
      {asking ? (
        <ConfirmSheet
          title={m.resident_proxy_end_ask()}
          deed={m.resident_proxy_end()}
          kind="stop"
          busy={deed.busy}
          error={deed.error}
          onDo={() => deed.start(row.id)}
          onClose={() => setAsking(false)}
        >
          {m.resident_proxy_end_why()}
        </ConfirmSheet>
      ) : null}
    </>
  );
}
