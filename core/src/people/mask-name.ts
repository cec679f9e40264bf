const STARS_MAX = 3;

/**
 * The first character and a star for each other one, three at most: a longer row of them tells
 * more about the name than anybody needs. Marks and selectors stay with their base.
 */
export function maskName(name: string): string {
  const [first, ...others] = name.match(/\P{M}\p{M}*/gu) ?? [];
  if (first === undefined || others.length === 0) return '*';
  return first + '*'.repeat(Math.min(others.length, STARS_MAX));
}
