import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { formatNumber } from '../../ui/format';
import { Panel } from '../parts/panel';
import { RecordList } from '../parts/record-list';
import type { ReadBulkAward } from './use-bulk-awards';

/** The whole list in a few figures: rows, people, points, and by which rules. */
export function ListSummary({ read }: { read: ReadBulkAward }) {
  return (
    <>
      <Figures read={read} />
      {read.byRule.length > 0 ? <ByRule rules={read.byRule} /> : null}
    </>
  );
}

function Figures({ read: { bulkAward, counts } }: { read: ReadBulkAward }) {
  const given = bulkAward.state === 'approved';
  const left = (counts.wrong ?? 0) + (counts.not_given ?? 0);
  const figures = [
    { term: m.committee_bulk_rows(), value: bulkAward.rowCount },
    given
      ? { term: m.committee_bulk_given(), value: bulkAward.givenCount }
      : { term: m.committee_bulk_sound(), value: bulkAward.soundCount },
    { term: given ? m.committee_bulk_not_given() : m.committee_bulk_wrong(), value: left },
    {
      term: m.committee_points(),
      value: given ? bulkAward.givenPoints : bulkAward.points,
    },
  ];
  return (
    <dl className="figs panel">
      {figures.map(({ term, value }) => (
        <div key={term} className="fig">
          <dt>{term}</dt>
          <dd>{formatNumber(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function ByRule({ rules }: { rules: ReadBulkAward['byRule'] }) {
  return (
    <Panel title={m.committee_bulk_by_rule()}>
      <RecordList
        label={m.committee_bulk_by_rule()}
        rows={rules}
        keyOf={(row) => row.ruleKey}
        columns={[
          {
            key: 'rule',
            title: m.committee_rule(),
            render: (row) => row.title[getLocale()],
            narrow: 'title',
          },
          {
            key: 'rows',
            title: m.committee_bulk_deeds(),
            render: (row) => m.committee_bulk_deeds_count({ count: formatNumber(row.rows) }),
          },
          {
            key: 'people',
            title: m.committee_bulk_people(),
            render: (row) => m.committee_bulk_people_count({ count: formatNumber(row.people) }),
          },
          {
            key: 'points',
            title: m.committee_points(),
            render: (row) => formatNumber(row.points),
            figure: true,
            narrow: 'end',
          },
        ]}
      />
    </Panel>
  );
}
