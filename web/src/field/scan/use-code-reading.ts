import { type RefObject, useEffect, useRef } from 'react';
import { now } from '../../ui/clock';
import type { CodeGate } from './code-gate';
import { createCodeReader, type ReadCodes } from './code-reader';

const pauseMs = 90;
const blindAfterFailures = 8;

interface CodeReading {
  /** Outlives the looking: what was just scanned may still be held before the lens. */
  gate: CodeGate;
  /** Looks while true; the film may run on while an answer is being read. */
  looking: boolean;
  /** Joins the codes of one resident. */
  keyOf: (code: string) => string | undefined;
  onCode: (code: string) => void;
  /** The reader itself cannot be loaded or never works: the other ways are left. */
  onBlind: () => void;
}

/**
 * Looks at the film again and again. A picture that cannot be read, a code that is none and a
 * handler that throws end one look, never the looking.
 */
export function useCodeReading(
  video: RefObject<HTMLVideoElement | null>,
  reading: CodeReading,
): void {
  const latest = useRef(reading);
  latest.current = reading;
  useEffect(() => {
    if (!reading.looking) return undefined;
    let timer = 0;
    let stopped = false;
    let failures = 0;
    let reader: Promise<ReadCodes> | undefined;
    latest.current.gate.resume(now().getTime());
    const look = async () => {
      try {
        reader ??= createCodeReader();
        const read = await reader;
        const film = video.current;
        const codes = film && film.readyState >= 2 ? await read(film) : [];
        failures = 0;
        if (!stopped) offer(codes, latest.current);
      } catch {
        reader = undefined;
        failures += 1;
        if (failures === blindAfterFailures) latest.current.onBlind();
      }
      if (!stopped) timer = window.setTimeout(look, failures > 0 ? 600 : pauseMs);
    };
    void look();
    return () => {
      stopped = true;
      window.clearTimeout(timer);
    };
  }, [reading.looking, video]);
}

function offer(codes: readonly string[], { gate, keyOf, onCode }: CodeReading): void {
  const atMs = now().getTime();
  const fresh = codes.filter((code) => gate.letThrough(code, keyOf(code), atMs));
  // Two phones side by side: one after the other, so that each answer is read.
  const [first] = fresh;
  if (first !== undefined) onCode(first);
}
