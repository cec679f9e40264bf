import { type DayInRow, daysInRow, isFull } from '@linli/core/check-in/days-in-row';
import { findRulebookVersion, type PublishedRulebook } from '../governance/find-rulebook-version';
import type { Transaction } from '../platform/database';
import { assert } from '../platform/refuse';
import { type CheckInRow, listPosted, type PostedCheckIn } from './check-ins.queries';
import { rowTerms } from './row-terms';

/** A later day whose row is another one since a day before it was undone. */
export interface MovedDay {
  readonly checkIn: CheckInRow;
  readonly row: DayInRow;
  /** Its award, where a full row brings its bonus no longer, or brings it now. */
  readonly award: (PostedCheckIn & { readonly rulebook: PublishedRulebook }) | undefined;
}

/** Compares the rows with and without the undone day, each award by the rules it was made by. */
export async function findMovedDays(
  tx: Transaction,
  checkIns: readonly CheckInRow[],
  undoneDay: string,
): Promise<MovedDay[]> {
  const began = checkIns[0]?.day;
  const standing = checkIns.filter(({ undone }) => !undone);
  const later = standing.filter(({ day }) => day > undoneDay);
  const days = standing.map(({ day }) => day);
  const posted = await listPosted(
    tx,
    later.flatMap(({ transferId }) => transferId ?? []),
  );
  const moved: MovedDay[] = [];
  for (const award of posted) {
    const checkIn = later.find(({ transferId }) => transferId === award.transferId);
    const rulebook = await findRulebookVersion(tx, award.rulebookVersion);
    assert(checkIn && rulebook, 'an award names its check-in and its rules');
    const rule = rulebook.document.rules.find(({ key }) => key === award.ruleKey);
    const terms = rowTerms(rule ?? {});
    const before = daysInRow(terms, [...days, undoneDay], began).get(checkIn.day);
    const row = daysInRow(terms, days, began).get(checkIn.day);
    assert(before && row, 'a standing day has its row');
    if (before.length === row.length && before.streakDays === row.streakDays) continue;
    const isOther = isFull(terms, before) !== isFull(terms, row);
    moved.push({ checkIn, row, award: isOther ? { ...award, rulebook } : undefined });
  }
  return moved;
}
