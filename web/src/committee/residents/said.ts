/** What was typed, or undefined where nothing was: an empty field says nothing. */
export function said(typed: string | undefined): string | undefined {
  const text = typed?.trim();
  return text ? text : undefined;
}
