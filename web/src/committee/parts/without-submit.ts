/** Enter takes the day or time that was typed; it must not send the form around it as well. */
export function withoutSubmit(event: { key: string; preventDefault: () => void }): void {
  if (event.key === 'Enter') event.preventDefault();
}
