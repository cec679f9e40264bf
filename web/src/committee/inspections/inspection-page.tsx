import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Empty } from '../../ui/empty';
import { formatDayOfYear, formatNumber } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { useAddressQuery } from '../parts/use-address-query';
import { useSeat } from '../use-seat';
import { HandInBar } from './hand-in-bar';
import { HomeCard } from './home-card';
import { HomeFilters } from './home-filters';
import {
  type HomeFilter,
  type InspectionKey,
  type ReadInspection,
  useHomes,
  useInspection,
} from './use-inspections';
import './inspections.css';

const shelves = ['ungraded', 'graded', 'all'] as const;

/** Door by door: a tap is a grade and is kept; the whole is handed in at the end. */
export function InspectionPage({ schemeKey, day }: { schemeKey: string; day: string }) {
  const key = { schemeKey, day };
  const read = useInspection(key);
  const inspection = read.data;
  return (
    <Desk
      title={inspection ? inspection.name[getLocale()] : m.committee_inspections()}
      lead={inspection ? leadOf(inspection) : undefined}
      back={{ href: '/inspections', label: m.committee_inspections() }}
    >
      <Answered query={read} lines={8}>
        {(data) => <Homes inspectionKey={key} inspection={data} />}
      </Answered>
    </Desk>
  );
}

function leadOf({ day, rule, rulebookVersion }: ReadInspection): string {
  return m.committee_inspection_lead({
    day: formatDayOfYear(day),
    number: String(rule.number),
    rule: rule.name[getLocale()],
    version: String(rulebookVersion),
  });
}

function unitOf({ holder }: ReadInspection): string {
  return holder === 'household'
    ? m.committee_inspection_household()
    : m.committee_inspection_resident();
}

interface HomesProps {
  inspectionKey: InspectionKey;
  inspection: ReadInspection;
}

function Homes({ inspectionKey, inspection }: HomesProps) {
  const { can } = useSeat();
  const query = useAddressQuery();
  const filter: HomeFilter = {
    search: query.get('search'),
    buildingId: query.get('building'),
    only: shelves.find((one) => one === query.get('only')) ?? 'all',
  };
  const list = useHomes(inspectionKey, filter);
  const mayGrade = can('inspection.grade') && !inspection.isAhead;
  const { open, waiting, confirmed, homes, own } = inspection.figures;
  return (
    <>
      {inspection.isAhead ? (
        <Notice icon="calendar">{m.committee_inspection_not_yet()}</Notice>
      ) : null}
      <p className="note inspection-figures">
        {m.committee_inspection_of_homes({
          graded: formatNumber(open + waiting + confirmed),
          homes: formatNumber(homes),
          unit: unitOf(inspection),
        })}
      </p>
      <HomeFilters filter={filter} change={query.change} />
      <Answered query={list} lines={8}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.homes);
          if (rows.length === 0) return <Empty>{m.committee_inspection_no_home()}</Empty>;
          return (
            <>
              <ul className="bare inspected-homes">
                {rows.map((home) => (
                  <HomeCard
                    key={home.residentId}
                    home={home}
                    inspectionKey={inspectionKey}
                    grades={inspection.grades}
                    mayGrade={mayGrade}
                  />
                ))}
              </ul>
              <MoreButton list={list} />
            </>
          );
        }}
      </Answered>
      {mayGrade ? <HandInBar inspectionKey={inspectionKey} own={own} open={open} /> : null}
    </>
  );
}
