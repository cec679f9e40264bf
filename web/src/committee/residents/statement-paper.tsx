import type { AnswerOf } from '../../api/answer-of';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { now } from '../../ui/clock';
import { formatDay, formatDayOfYear, formatDelta, formatNumber } from '../../ui/format';
import { Paper } from '../../ui/paper';
import { useContact } from '../settings/use-contact';
import { useSeat } from '../use-seat';
import { monthWords } from './month-select';

type Statement = AnswerOf<'/api/communities/{communityId}/residents/{residentId}/statement'>;

/** The sheet itself. The name is masked: it may hang where others pass by. */
export function StatementPaper({ statement }: { statement: Statement }) {
  const { communityName } = useSeat();
  const { maskedName, buildingName, month, holder } = statement;
  return (
    <Paper format="a4" look="doc-a4">
      <h1>{m.committee_statement_title({ community: communityName })}</h1>
      <p className="doc-a4__meta">
        {[maskedName, buildingName, monthWords(month)].filter(Boolean).join('　')}
        {holder === 'household' ? `　${m.committee_statement_household()}` : ''}
      </p>
      <Sums statement={statement} />
      <Lines statement={statement} />
      <Foot statement={statement} />
    </Paper>
  );
}

function Sums({ statement }: { statement: Statement }) {
  const sums = [
    { term: m.committee_statement_opening(), what: formatNumber(statement.opening) },
    { term: m.committee_statement_plus(), what: formatDelta(statement.plus) },
    { term: m.committee_statement_minus(), what: formatDelta(statement.minus) },
    { term: m.committee_statement_closing(), what: formatNumber(statement.closing) },
  ];
  return (
    <dl className="figures">
      {sums.map(({ term, what }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ statement: { entries, moreEntries } }: { statement: Statement }) {
  return (
    <table>
      <thead>
        <tr>
          <th>{m.committee_statement_day()}</th>
          <th>{m.committee_statement_what()}</th>
          <th>{m.committee_statement_recorded()}</th>
          <th>{m.committee_points()}</th>
          <th>{m.committee_balance()}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.transferId}>
            <td className="nowrap">{formatDay(entry.occurredOn)}</td>
            <td>
              {[entry.title[getLocale()], entry.reason].filter(Boolean).join(m.committee_comma())}
            </td>
            <td className="nowrap">{entry.recordedByName}</td>
            <td className="figure">{formatDelta(entry.amount)}</td>
            <td className="figure">{formatNumber(entry.balanceAfter)}</td>
          </tr>
        ))}
        {entries.length === 0 || moreEntries > 0 ? (
          <tr>
            <td colSpan={5}>
              {entries.length === 0
                ? m.committee_statement_nothing()
                : m.committee_statement_more({ count: moreEntries })}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function Foot({ statement: { expiring } }: { statement: Statement }) {
  const { data } = useContact();
  const where = [data?.phone, data?.place].filter(Boolean).join(m.committee_comma());
  return (
    <div className="doc-a4__foot">
      {expiring.length > 0 ? (
        <p>
          {m.committee_statement_expiring({
            parts: expiring
              .map(({ amount, expiresOn }) =>
                m.committee_statement_expiry({
                  points: formatNumber(amount),
                  day: formatDayOfYear(expiresOn),
                }),
              )
              .join(m.committee_comma()),
          })}
        </p>
      ) : null}
      {data?.appealDays ? (
        <p>
          {data.appealCounted === 'working'
            ? m.committee_statement_appeal_working({ days: data.appealDays })
            : m.committee_statement_appeal({ days: data.appealDays })}
          {where}
        </p>
      ) : null}
      <p className="doc-a4__sign">
        <span>{m.committee_statement_made_by()}</span>
        <span>{formatDayOfYear(now())}</span>
      </p>
    </div>
  );
}
