import type { gradeHome } from '@linli/contract/inspections';
import type { OutputOf } from '@linli/contract/operation';
import type { PersonActor } from '../platform/operation-context';
import type { HomeRow } from './homes.queries';

type GivenGrade = OutputOf<typeof gradeHome>;

/** The grade of a home as staff sees it; null where nobody has graded. */
export function describeGrade(row: HomeRow, { personId }: PersonActor): GivenGrade | null {
  const { grade, gradeName, gradedAt, standing } = row;
  if (grade === null || gradeName === null || gradedAt === null || standing === null) return null;
  return {
    grade,
    name: gradeName,
    gradedAt,
    inspectorName: row.inspectorName ?? '',
    isOwn: row.inspectorPersonId === personId,
    state: standing,
    points: row.points,
    bulkAwardId: row.bulkAwardId,
    problems: (row.problems ?? []).map(({ code, zh, en }) => ({ code, zh, en })),
  };
}
