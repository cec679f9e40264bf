import { useEffect, useRef } from 'react';

const boardWidth = 1920;
const boardHeight = 1080;
const phoneWidthMax = 900;

/**
 * Scales the 1920 × 1080 board to whatever TV it hangs on; phones get the stacked layout instead.
 */
export function useFitToScreen() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fit = () => {
      const element = frame.current;
      if (!element) return;
      if (window.innerWidth <= phoneWidthMax) {
        element.style.removeProperty('transform');
        return;
      }
      const scale = Math.min(window.innerWidth / boardWidth, window.innerHeight / boardHeight);
      element.style.transform = scale === 1 ? '' : `scale(${scale})`;
    };
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, []);
  return frame;
}
