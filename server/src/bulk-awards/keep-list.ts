import { allows } from '@linli/contract/permissions';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { recordedDeedKey } from '../awards/recorded-deed-key';
import { type OperationContext, personActor } from '../platform/operation-context';
import { insertBulkAward, type NewBulkAward } from './bulk-awards.queries';
import { type DecidedRow, decideRows, type ListedDeed } from './decide-rows';
import type { ReadRow } from './read-award-row';
import { type RowProblem, rowProblem } from './row-problems';
import { insertRows, listWaitingDeeds, type NewRow } from './rows.queries';

/** A row as it was written, with the deed it means or what keeps it from being understood. */
export interface ListLine {
  readonly read: Pick<ReadRow, 'row' | 'typed' | 'note'>;
  readonly problems: readonly RowProblem[];
  readonly deed?: ListedDeed & { readonly title: BilingualText };
}

/** Keeps a list with what each of its rows would bring, for its maker and a second person. */
export async function keepList(
  context: OperationContext,
  file: Pick<NewBulkAward, 'fileName' | 'fileHash'>,
  lines: readonly ListLine[],
): Promise<NewBulkAward> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  const open = await refuseWaiting(context, lines);
  const deeds = open.flatMap(({ deed }) => deed ?? []);
  const decided = await decideRows(context, deeds, [actor]);
  let next = 0;
  const rows = open.map((line) =>
    asNewRow(line, line.deed ? decided[next++] : undefined, ids.next()),
  );
  const sound = rows.filter(({ outcome }) => outcome === 'sound');
  const list = {
    id: ids.next(),
    ...file,
    rowCount: rows.length,
    soundCount: sound.length,
    peopleCount: new Set(sound.map(({ residentId }) => residentId)).size,
    points: sound.reduce((sum, { points }) => sum + points, 0),
    makerPersonId: actor.personId,
    makerRole: actor.roles.find((held) => allows([held], 'bulk_award.prepare')) ?? null,
  };
  await insertBulkAward(tx, list, now);
  await insertRows(tx, list.id, rows);
  return list;
}

/** Another list may be waiting with the same deed; whichever is let count first has it. */
async function refuseWaiting(
  { tx }: OperationContext,
  lines: readonly ListLine[],
): Promise<ListLine[]> {
  const residentIds = new Set(lines.flatMap(({ deed }) => deed?.resident.id ?? []));
  const waiting = new Set((await listWaitingDeeds(tx, [...residentIds])).map(recordedDeedKey));
  return lines.map((line) => {
    const { read, deed } = line;
    if (!deed) return line;
    const { resident, ruleKey, day } = deed;
    const isWaiting = waiting.has(recordedDeedKey({ residentId: resident.id, ruleKey, day }));
    return isWaiting ? { read, problems: [rowProblem('day', 'in_other_list')] } : line;
  });
}

function asNewRow(
  { read, problems, deed }: ListLine,
  result: DecidedRow | undefined,
  id: string,
): NewRow {
  const decision = result && 'decided' in result ? result.decided.decision : undefined;
  const award = decision?.outcome === 'award' ? decision : undefined;
  const noted = result && 'noted' in result ? result.noted : undefined;
  const found: readonly RowProblem[] = result && 'problem' in result ? [result.problem] : problems;
  return {
    row: read.row,
    id,
    typed: read.typed,
    outcome: award || noted ? 'sound' : 'wrong',
    problems: found,
    residentId: deed?.resident.id ?? null,
    ruleKey: deed?.ruleKey ?? null,
    title: deed?.title ?? null,
    occurredAt: deed?.occurredAt ?? null,
    occurredOn: deed?.day ?? null,
    facts: deed?.facts ?? {},
    note: read.note,
    points: award?.points ?? 0,
    because: award?.because ?? noted ?? [],
  };
}
