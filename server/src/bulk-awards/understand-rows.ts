import type { PublishedRulebook } from '../governance/find-rulebook-version';
import { findRulebooksInForce } from '../governance/find-rulebooks-in-force';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { type AwardColumn, awardColumnTitle } from './award-columns';
import { findNeighbours } from './find-neighbours';
import type { ListLine } from './keep-list';
import { matchRule } from './match-rule';
import { noonOf } from './noon-of';
import type { ReadRow } from './read-award-row';
import { readRowFacts } from './read-row-facts';
import { recogniser } from './recognise-row';
import { rowProblem } from './row-problems';

/** A row that was read, with the deed it means or with what keeps it from being understood. */
interface UnderstoodRow extends ListLine {
  readonly read: ReadRow;
}

/** Finds person and rule of every row, by the rules of the deed's own day. */
export async function understandRows(
  context: Pick<OperationContext, 'tx' | 'communityId' | 'secrets' | 'now'>,
  rows: readonly ReadRow[],
): Promise<UnderstoodRow[]> {
  const { tx, now } = context;
  const recognise = recogniser(await findNeighbours(context, rows));
  const timeZone = await communityTimeZone(tx);
  const instants = new Map<string, string>();
  for (const { day } of rows) {
    if (day !== null && !instants.has(day)) instants.set(day, noonOf(day, timeZone, now));
  }
  const rulebooks = await findRulebooksInForce(tx, [...instants.values()]);
  const understood = rows.map((read): UnderstoodRow => {
    const occurredAt = instants.get(read.day ?? '') ?? '';
    return understand(read, recognise, { occurredAt, rulebook: rulebooks.get(occurredAt) });
  });
  return refuseRepeated(understood);
}

/** Everything that is wrong with a row is said at once, each column once. */
function understand(
  read: ReadRow,
  recognise: ReturnType<typeof recogniser>,
  then: { readonly occurredAt: string; readonly rulebook: PublishedRulebook | undefined },
): UnderstoodRow {
  const { occurredAt, rulebook } = then;
  const wrong = new Set(read.problems.map(({ column }) => column));
  const isClear = (...columns: AwardColumn[]) =>
    columns.every((column) => !wrong.has(awardColumnTitle(column)));
  const resident = isClear('name', 'phone') ? recognise(read) : undefined;
  const rule = isClear('rule', 'day') ? ruleOf(read, rulebook) : undefined;
  const said = rule && !('column' in rule) ? readRowFacts(rule, read) : undefined;
  const problems = [
    ...read.problems,
    ...(resident && 'column' in resident ? [resident] : []),
    ...(rule && 'column' in rule ? [rule] : []),
    ...(said?.problems ?? []).filter(({ column }) => !wrong.has(column)),
  ];
  if (problems.length > 0 || !said || !resident || 'column' in resident) return { read, problems };
  if (!rule || 'column' in rule) return { read, problems };
  const { key: ruleKey, name: title } = rule;
  const { facts } = said;
  const day = read.day ?? '';
  return { read, problems, deed: { resident, ruleKey, title, occurredAt, day, facts, rulebook } };
}

function ruleOf({ rule }: ReadRow, rulebook: PublishedRulebook | undefined) {
  if (!rulebook) return rowProblem('day', 'no_rules');
  return matchRule(rulebook.document, rule ?? '');
}

/** The first of two rows counts. */
function refuseRepeated(rows: readonly UnderstoodRow[]): UnderstoodRow[] {
  const firstRowOf = new Map<string, number>();
  return rows.map((row) => {
    const { read, deed } = row;
    if (!deed) return row;
    const key = `${deed.resident.id}/${deed.ruleKey}/${deed.day}`;
    const firstRow = firstRowOf.get(key);
    if (firstRow === undefined) {
      firstRowOf.set(key, read.row);
      return row;
    }
    return { read, problems: [rowProblem('name', 'duplicate_in_file', { firstRow })] };
  });
}
