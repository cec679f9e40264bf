import { useEffect, useRef } from 'react';
import { WedgeReader } from './wedge-reader';

/** Hears a hand scanner wherever the focus is; what it typed into a field is taken out again. */
export function useHandScanner(onScan: (text: string) => void): void {
  const handler = useRef(onScan);
  handler.current = onScan;
  useEffect(() => {
    const reader = new WedgeReader();
    let before: { input: HTMLInputElement; value: string } | undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const { key, code, shiftKey: shift, timeStamp: atMs } = event;
      const stroke = { key, code, shift, atMs };
      if (reader.begins(stroke)) before = focusedInput();
      const text = reader.take(stroke);
      if (text === undefined) return;
      // The Enter must not press the focused button or send a form.
      event.preventDefault();
      event.stopPropagation();
      if (before) putBack(before.input, before.value);
      handler.current(text);
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}

function focusedInput(): { input: HTMLInputElement; value: string } | undefined {
  const input = document.activeElement;
  return input instanceof HTMLInputElement ? { input, value: input.value } : undefined;
}

function putBack(input: HTMLInputElement, value: string): void {
  if (input.value === value) return;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
