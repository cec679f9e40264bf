import { useEffect } from 'react';

/**
 * Public documents are read in the hand: they take the phone's sizes and the reader's dark mode.
 */
export function usePaperFace(): void {
  useEffect(() => {
    const root = document.documentElement;
    const { face, scheme } = root.dataset;
    delete root.dataset.face;
    delete root.dataset.scheme;
    return () => {
      if (face) root.dataset.face = face;
      if (scheme) root.dataset.scheme = scheme;
    };
  }, []);
}
