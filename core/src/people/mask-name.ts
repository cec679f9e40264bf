/** The first character and a star for each other one; marks and selectors stay with their base. */
export function maskName(name: string): string {
  const [first, ...others] = name.match(/\P{M}\p{M}*/gu) ?? [];
  if (first === undefined || others.length === 0) return '*';
  return first + '*'.repeat(others.length);
}
