import { createHash } from 'node:crypto';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type NewBulkAward, submitList } from './bulk-awards.queries';
import type { ListedDeed } from './decide-rows';
import { keepList } from './keep-list';
import { listResidentsOf } from './residents.queries';

export interface ProposedDeed extends Omit<ListedDeed, 'resident'> {
  readonly row: number;
  readonly residentId: string;
  readonly title: BilingualText;
}

/**
 * Puts deeds that were gathered elsewhere than in a file before a second person. What brings
 * nothing stays in the list with its reason.
 */
export async function proposeList(
  context: OperationContext,
  name: string,
  deeds: readonly ProposedDeed[],
): Promise<NewBulkAward> {
  const { tx, now } = context;
  const residents = await listResidentsOf(tx, { ids: deeds.map(({ residentId }) => residentId) });
  const residentOf = new Map(residents.map((resident) => [resident.id, resident]));
  const lines = deeds.flatMap(({ row, residentId, ...deed }) => {
    const resident = residentOf.get(residentId);
    if (!resident) return [];
    const typed = { name: resident.name, maskedPhone: '', rule: deed.title.zh, day: deed.day };
    return { read: { row, typed, note: '' }, problems: [], deed: { ...deed, resident } };
  });
  const fileHash = createHash('sha256')
    .update(JSON.stringify([name, deeds]))
    .digest();
  const list = await keepList(context, { fileName: name, fileHash }, lines);
  if (list.soundCount === 0) throw refuse('bulk_awards/nothing_to_give');
  await submitList(tx, list.id, now);
  return list;
}
