import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export type CameraTrouble = 'insecure' | 'denied' | 'missing' | 'busy';

interface Camera {
  running: boolean;
  trouble: CameraTrouble | null;
  /** null where the camera has no lamp. */
  torch: { on: boolean; toggle: () => void } | null;
  /** Asks again, after the person has allowed it or freed the camera. */
  retry: () => void;
}

/**
 * Shows the camera behind the phone in the <video> while the page is looked at. Its tracks end when
 * the page is hidden or left, or the phone would keep filming, and it starts anew on return.
 */
export function useCamera(video: RefObject<HTMLVideoElement | null>): Camera {
  const [running, setRunning] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const [torch, setTorch] = useState<boolean | null>(null);
  const [attempt, setAttempt] = useState(0);
  const stream = useRef<MediaStream | null>(null);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another start.
  useEffect(() => {
    let wanted = 0;
    const stop = () => {
      wanted += 1;
      for (const track of stream.current?.getTracks() ?? []) track.stop();
      stream.current = null;
      setRunning(false);
      setTorch(null);
    };
    const start = async () => {
      stop();
      const mine = wanted;
      try {
        const opened = await openCamera();
        if (mine !== wanted || !video.current) return endTracks(opened);
        stream.current = opened;
        // Another app took it, or the cable came off: said, and tried again by hand.
        opened.getVideoTracks()[0]?.addEventListener('ended', () => {
          if (stream.current === opened) setTrouble('busy');
        });
        video.current.srcObject = opened;
        await video.current.play();
        if (mine !== wanted) return;
        setTrouble(null);
        setRunning(true);
        setTorch(hasTorch(opened) ? false : null);
      } catch (error) {
        if (mine === wanted) setTrouble(troubleOf(error));
      }
    };
    const look = () => {
      if (document.visibilityState === 'visible') void start();
      else stop();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [attempt]);

  const toggle = () => {
    const [track] = stream.current?.getVideoTracks() ?? [];
    const on = torch !== true;
    // The lamp is younger than the library's types.
    const lamp = { advanced: [{ torch: on } as MediaTrackConstraintSet] };
    track?.applyConstraints(lamp).then(
      () => setTorch(on),
      () => setTorch(null),
    );
  };
  return { running, trouble, torch: torch === null ? null : { on: torch, toggle }, retry };
}

async function openCamera(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw new Error('insecure');
  return navigator.mediaDevices.getUserMedia({
    audio: false,
    video: {
      facingMode: { ideal: 'environment' },
      width: { ideal: 1280 },
      height: { ideal: 720 },
    },
  });
}

function endTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function hasTorch(stream: MediaStream): boolean {
  const [track] = stream.getVideoTracks();
  return (track?.getCapabilities?.() as { torch?: boolean } | undefined)?.torch === true;
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error ? error.name : '';
  if (!window.isSecureContext || !navigator.mediaDevices?.getUserMedia) return 'insecure';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  return 'busy';
}
