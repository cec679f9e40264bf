import { add, type Problem } from './document-shape';
import type { Limit } from './earning-rule';

/** Checks that hold for many lists of a rulebook. */

export function checkLimits(limits: Limit[], path: string, problems: Problem[]): void {
  const counters = limits.map(({ counts, per, scope }) => `${counts}/${per}/${scope}`);
  checkUnique(counters, path, problems);
  for (const [index, limit] of limits.entries()) {
    if (limit.counts !== 'deeds') continue;
    const where = `${path}[${index}]`;
    if (limit.per === 'deed') add(problems, where, '一次就是一次', 'one deed is one deed');
    if (limit.whenReached === 'reduce') {
      add(problems, `${where}.whenReached`, '次数不能减半次', 'a deed cannot be reduced');
    }
  }
}

export function checkDates(
  dated: { inForceFrom?: string; inForceUntil?: string },
  path: string,
  problems: Problem[],
): void {
  const { inForceFrom, inForceUntil } = dated;
  if (inForceFrom === undefined || inForceUntil === undefined) return;
  if (inForceFrom <= inForceUntil) return;
  const where = path === '' ? 'inForceUntil' : `${path}.inForceUntil`;
  add(problems, where, '结束早于开始', 'ends before it begins');
}

export function checkUnique(keys: string[], path: string, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) add(problems, path, `写了两次：${key}`, `${key} appears twice`);
    seen.add(key);
  }
}

export function keysOf(list: { key: string }[]): string[] {
  return list.map(({ key }) => key);
}
