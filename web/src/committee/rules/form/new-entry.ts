import { isRecord, readAt } from '@linli/core/rules/draft/draft-path';
import type { RulebookDraft } from '@linli/core/rules/draft/rulebook-draft';
import type { Field } from '@linli/core/rules/fields/field';

/** A new entry has the name machines know it by and the next number; everything else is open. */
export function newEntry(
  draft: RulebookDraft,
  { key, item }: Extract<Field, { kind: 'list' }>,
  path: string,
): unknown {
  if (item.kind === 'text') return {};
  if (item.kind !== 'group') return item.kind === 'kinds' ? {} : 1;
  const fields = item.fields.map((field) => field.key);
  return {
    ...(fields.includes('key') ? { key: freshKey(readAt(draft, path), key) } : {}),
    ...(fields.includes('number') ? { number: nextNumber(draft) } : {}),
    ...(fields.includes('star') ? { star: lengthOf(readAt(draft, path)) + 1 } : {}),
  };
}

function freshKey(list: unknown, name: string): string {
  const taken = new Set(
    Array.isArray(list) ? list.map((entry) => (isRecord(entry) ? entry.key : undefined)) : [],
  );
  const base = name.toLowerCase();
  let number = lengthOf(list) + 1;
  while (taken.has(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

/** Behind every clause there is: a number that people quoted never means another clause. */
function nextNumber({ rules, deductions }: RulebookDraft): number {
  const clauses = [rules, deductions].flatMap((list) => (Array.isArray(list) ? list : []));
  const numbers = clauses.map((clause) =>
    isRecord(clause) && typeof clause.number === 'number' ? clause.number : 0,
  );
  return Math.max(0, ...numbers) + 1;
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}
