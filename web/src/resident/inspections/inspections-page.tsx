import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Empty } from '../../ui/empty';
import { formatDayOfYear, formatDelta } from '../../ui/format';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { AnswerGate } from '../answer-gate';
import { StaleNotice } from '../stale-notice';
import { type MyGrade, useInspectionGrades } from './use-inspection-grades';

/** What was found at one's own home. Nobody else reads this, and nobody is ranked by it. */
export function InspectionsPage() {
  const query = useInspectionGrades();
  return (
    <Page
      title={m.resident_inspections()}
      top={<TopBar title={m.resident_inspections()} back={{ href: '/mine' }} />}
    >
      <StaleNotice query={query} />
      <AnswerGate query={query} lines={6}>
        {({ grades }) =>
          grades.length === 0 ? (
            <Empty>{m.resident_inspections_none()}</Empty>
          ) : (
            <div className="stack">
              <Cells>
                {grades.map((grade) => (
                  <GradeCell key={`${grade.day} ${grade.name.zh}`} grade={grade} />
                ))}
              </Cells>
              <p className="note">{m.resident_inspections_private()}</p>
            </div>
          )
        }
      </AnswerGate>
    </Page>
  );
}

function GradeCell({ grade: { name, day, grade, points, transferId } }: { grade: MyGrade }) {
  const language = getLocale();
  return (
    <Cell
      icon="roofs"
      title={m.resident_inspection_found({ name: name[language], grade: grade[language] })}
      why={formatDayOfYear(day)}
      end={points === null ? m.resident_inspection_no_points() : formatDelta(points)}
      href={transferId ? `/history?entry=${transferId}` : undefined}
      arrow={transferId !== null}
    />
  );
}
