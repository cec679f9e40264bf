import { useEffect, useRef, useState } from 'react';
import { openDraftStore } from './draft-store';
import type { KeptFile } from './queue-store';

const store = openDraftStore('linli-drafts');
const settleMs = 400;

/**
 * A form that is still there after a call, a reload or a wrong press. The photos are written when
 * they change, the words when the typing pauses.
 */
export function useDraft<Values extends object>(key: string, empty: Values) {
  const [ready, setReady] = useState(false);
  const [values, setValues] = useState(empty);
  const [photos, setPhotos] = useState<KeptFile[]>([]);
  const timer = useRef(0);
  const unsaved = useRef<Values | null>(null);

  useEffect(() => {
    let open = true;
    const read = async () => {
      const [words, pictures] = await Promise.all([
        store.read<Values>(`${key}/values`),
        store.read<KeptFile[]>(`${key}/photos`),
      ]);
      if (!open) return;
      if (words) setValues((given) => ({ ...given, ...words }));
      if (pictures) setPhotos(pictures);
      setReady(true);
    };
    void read();
    const save = () => {
      window.clearTimeout(timer.current);
      if (unsaved.current) void store.write(`${key}/values`, unsaved.current);
      unsaved.current = null;
    };
    window.addEventListener('pagehide', save);
    return () => {
      open = false;
      save();
      window.removeEventListener('pagehide', save);
    };
  }, [key]);

  const change = (some: Partial<Values>) => {
    const next = { ...values, ...some };
    setValues(next);
    unsaved.current = next;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      unsaved.current = null;
      void store.write(`${key}/values`, next);
    }, settleMs);
  };
  const changePhotos = (next: KeptFile[]) => {
    setPhotos(next);
    void store.write(`${key}/photos`, next);
  };
  const forget = () => {
    window.clearTimeout(timer.current);
    unsaved.current = null;
    return store.remove([`${key}/values`, `${key}/photos`]);
  };
  return { ready, values, photos, change, changePhotos, forget };
}

/** Puts something back into the form: a claim that could not be sent as it was. */
export async function writeDraft(
  key: string,
  values: object,
  photos: readonly KeptFile[],
): Promise<void> {
  await store.write(`${key}/values`, values);
  await store.write(`${key}/photos`, photos);
}
