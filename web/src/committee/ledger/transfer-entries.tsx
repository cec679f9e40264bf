import { m } from '../../i18n/paraglide/messages';
import { formatDay, formatDelta } from '../../ui/format';
import { Go } from '../../ui/go';
import { Panel } from '../parts/panel';
import { useSeat } from '../use-seat';
import { sumOf } from './sum-of';
import type { Transfer } from './transfer-page';
import { holderWords } from './transfer-words';

type Entry = Transfer['entries'][number];

/** Both sides of the transfer; together they are nothing, and the last line says so. */
export function TransferEntries({ transfer }: { transfer: Transfer }) {
  return (
    <Panel title={m.committee_entry_lines()}>
      <div className="entries-box">
        <table className="entries">
          <thead>
            <tr>
              <th scope="col">{m.committee_account()}</th>
              <th scope="col">{m.committee_lot()}</th>
              <th scope="col" className="entries__figure">
                {m.committee_points()}
              </th>
            </tr>
          </thead>
          <tbody>
            {transfer.entries.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries are never reordered.
              <tr key={index}>
                <th scope="row">
                  <Holder entry={entry} />
                </th>
                <td>
                  {entry.holder === 'system'
                    ? ''
                    : entry.expiresOn
                      ? m.committee_lot_until({ day: formatDay(entry.expiresOn) })
                      : m.committee_lot_forever()}
                </td>
                <td className="entries__figure num">{formatDelta(entry.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {m.committee_sum()}
              </th>
              <td className="entries__figure num">{formatDelta(sumOf(transfer.entries))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}

function Holder({ entry }: { entry: Entry }) {
  const { can } = useSeat();
  const words = holderWords(entry);
  if (entry.holder !== 'resident' || !can('resident.read')) return words;
  return <Go href={`/residents/${entry.accountId}`}>{words}</Go>;
}
