import { Table } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { Go } from '../../ui/go';
import { Icon } from '../../ui/icon';
import { Sep } from '../../ui/sep';
import { useNarrow } from './use-narrow';

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** Figures stand at the right edge of their column. */
  figure?: boolean;
  /** What the column becomes where there is no room for a table; `why` unless said. */
  narrow?: 'title' | 'why' | 'end' | 'none';
}

interface RecordListProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** The page of a row; the title column becomes the link. */
  href?: (row: Row) => string | undefined;
  /** Small deeds at a row. */
  acts?: (row: Row) => ReactNode;
  actsTitle?: string;
}

/** Records as a table, and as cells on narrow screens: the same words, never a sideways page. */
export function RecordList<Row extends object>(props: RecordListProps<Row>) {
  return useNarrow() ? <AsCells {...props} /> : <AsTable {...props} />;
}

function AsTable<Row extends object>(props: RecordListProps<Row>) {
  const { columns, rows, keyOf, href, acts, label, actsTitle } = props;
  const shown = columns.map((column) => ({
    key: column.key,
    title: column.title,
    align: column.figure ? ('right' as const) : undefined,
    className: column.figure ? 'num' : undefined,
    render: (_: unknown, row: Row) =>
      column.narrow === 'title' ? linked(href?.(row), column.render(row)) : column.render(row),
  }));
  const deeds = acts
    ? [
        {
          key: 'acts',
          title: <span className="vh">{actsTitle}</span>,
          align: 'right' as const,
          className: 'record-acts',
          render: (_: unknown, row: Row) => acts(row),
        },
      ]
    : [];
  return (
    <Table<Row>
      aria-label={label}
      columns={[...shown, ...deeds]}
      dataSource={rows}
      rowKey={keyOf}
      pagination={false}
    />
  );
}

function AsCells<Row extends object>(props: RecordListProps<Row>) {
  const { columns, rows, keyOf, href, acts, label } = props;
  const at = (place: Column<Row>['narrow']) =>
    columns.filter((column) => (column.narrow ?? 'why') === place);
  return (
    <ul className="cells record-cells" aria-label={label}>
      {rows.map((row) => (
        <li key={keyOf(row)}>
          <CellOf href={href?.(row)}>
            <span className="cell__main">
              <span className="cell__title">{at('title').map((column) => column.render(row))}</span>
              <span className="cell__why">
                <Joined parts={at('why').map((column) => column.render(row))} />
              </span>
            </span>
            <span className="cell__end num">{at('end').map((column) => column.render(row))}</span>
            {href?.(row) ? <Icon name="right" /> : null}
          </CellOf>
          {acts ? <div className="record-cells__acts">{acts(row)}</div> : null}
        </li>
      ))}
    </ul>
  );
}

function CellOf({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (href === undefined) return <div className="cell">{children}</div>;
  return (
    <Go className="cell" href={href}>
      {children}
    </Go>
  );
}

function Joined({ parts }: { parts: ReactNode[] }) {
  const said = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return said.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns keep their places.
    <Fragment key={index}>
      {index > 0 ? <Sep /> : null}
      {part}
    </Fragment>
  ));
}

function linked(href: string | undefined, words: ReactNode): ReactNode {
  if (href === undefined) return <span className="strong">{words}</span>;
  return (
    <Go className="record-link" href={href}>
      {words}
    </Go>
  );
}
