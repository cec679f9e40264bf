import { useRef, useState } from 'react';
import { NetworkLost } from './refusal';
import { newRequestId } from './request-id';

interface DeedState<Input> {
  busy: boolean;
  error: unknown;
  start: (input: Input) => void;
  /** Takes the words of the last refusal away. */
  clear: () => void;
}

/**
 * One deed of a page. Its request id is made before the first try and kept while nobody answered,
 * so that a second press, or a retry after a lost network, is the same request and counts once.
 */
export function useDeed<Input, Result>(
  run: (input: Input, requestId: string) => Promise<Result>,
  onDone: (result: Result, input: Input) => void,
): DeedState<Input> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef(false);
  const unanswered = useRef<{ input: string; requestId: string } | null>(null);

  const start = (input: Input) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(null);
    const written = JSON.stringify(input) ?? '';
    const before = unanswered.current;
    const requestId = before?.input === written ? before.requestId : newRequestId();
    unanswered.current = { input: written, requestId };
    run(input, requestId)
      .then(
        (result) => {
          unanswered.current = null;
          onDone(result, input);
        },
        (reason: unknown) => {
          if (!(reason instanceof NetworkLost)) unanswered.current = null;
          setError(reason);
        },
      )
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  };
  return { busy, error, start, clear: () => setError(null) };
}
