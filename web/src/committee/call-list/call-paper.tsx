import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { now } from '../../ui/clock';
import { formatDayOfYear } from '../../ui/format';
import { Paper } from '../../ui/paper';
import { useSeat } from '../use-seat';
import { type Call, homeOf } from './use-call-list';

/** 电话通知名单: the sheet beside the telephone; what is ticked on it is written down afterwards. */
export function CallPaper({ calls }: { calls: readonly Call[] }) {
  const { communityName } = useSeat();
  return (
    <Paper format="a4" look="doc-a4" preview={false}>
      <h1>{m.committee_call_list()}</h1>
      <p className="doc-a4__meta">
        {m.committee_call_paper_meta({
          community: communityName,
          day: formatDayOfYear(now()),
          count: calls.length,
        })}
      </p>
      <table className="call-paper">
        <thead>
          <tr>
            <th>{m.committee_paper_number()}</th>
            <th>{m.committee_name()}</th>
            <th>{m.committee_home()}</th>
            <th>{m.committee_contact_phone()}</th>
            <th>{m.committee_call_what()}</th>
            <th>{m.committee_call_paper_told()}</th>
            <th>{m.committee_call_answer()}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call, place) => (
            <tr key={call.residentId}>
              <td className="figure">{place + 1}</td>
              <td>{call.name}</td>
              <td>{homeOf(call)}</td>
              <td className="nowrap">{call.phone ?? m.committee_way_door()}</td>
              <td>
                {call.messages.map((message) => (
                  <p key={message.id}>
                    {message.title[getLocale()]}
                    {m.committee_colon()}
                    {message.body[getLocale()]}
                  </p>
                ))}
              </td>
              <td>
                <p>
                  <i className="tickbox" /> {m.committee_way_phone()}
                </p>
                <p>
                  <i className="tickbox" /> {m.committee_way_door()}
                </p>
                <p>{m.committee_call_paper_who()}</p>
                <p>{m.committee_call_paper_when()}</p>
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="doc-a4__foot">{m.committee_call_paper_foot()}</p>
    </Paper>
  );
}
