import { type RefObject, useEffect, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import type { CodeGate } from './code-gate';
import { type CameraTrouble, useCamera } from './use-camera';
import { useCodeReading } from './use-code-reading';
import './scan.css';

interface ViewfinderProps {
  video: RefObject<HTMLVideoElement | null>;
  hint: string;
  keyOf: (code: string) => string | undefined;
  gate: CodeGate;
  /** An answer is being read: the film runs on, nobody looks at it. */
  paused: boolean;
  onCode: (code: string) => void;
}

/** The camera picture that reads codes by itself, or the reason why there is none. */
export function Viewfinder({ video, hint, gate, paused, keyOf, onCode }: ViewfinderProps) {
  const camera = useCamera(video);
  const [blind, setBlind] = useState(false);
  useCodeReading(video, {
    looking: camera.running && !paused,
    gate,
    keyOf,
    onCode,
    onBlind: () => setBlind(true),
  });
  useEffect(() => {
    // Safari halts a film that was not to be seen.
    if (!paused && camera.running) video.current?.play().catch(() => undefined);
  }, [paused, camera.running, video]);
  const trouble = camera.trouble ?? (blind ? 'blind' : null);
  return (
    <div className={trouble ? 'finder finder--trouble' : 'finder'}>
      <video ref={video} muted playsInline autoPlay hidden={trouble !== null} />
      {trouble ? (
        <div className="stack">
          <Notice kind="stop" title={troubleTitles[trouble]()} announce>
            {troubleWords[trouble]()}
          </Notice>
          {trouble === 'insecure' ? null : (
            <Button
              kind="line"
              icon="refresh"
              onClick={() => {
                setBlind(false);
                camera.retry();
              }}
            >
              {m.field_camera_again()}
            </Button>
          )}
        </div>
      ) : (
        <>
          <svg className="finder__frame" viewBox="0 0 100 100" aria-hidden="true">
            <path d="M4 24V10a6 6 0 0 1 6-6h14M76 4h14a6 6 0 0 1 6 6v14" />
            <path d="M96 76v14a6 6 0 0 1-6 6H76M24 96H10a6 6 0 0 1-6-6V76" />
          </svg>
          <p className="finder__hint" role="status">
            {camera.running ? hint : m.field_camera_opening()}
          </p>
          {camera.torch ? (
            <button
              className="finder__torch on-fill"
              type="button"
              aria-pressed={camera.torch.on}
              onClick={camera.torch.toggle}
            >
              <Icon name="torch" />
              {camera.torch.on ? m.field_torch_off() : m.field_torch_on()}
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}

type Trouble = CameraTrouble | 'blind';

const troubleTitles: Record<Trouble, () => string> = {
  insecure: m.field_camera_insecure,
  denied: m.field_camera_denied,
  missing: m.field_camera_missing,
  busy: m.field_camera_busy,
  blind: m.field_camera_blind,
};

const troubleWords: Record<Trouble, () => string> = {
  insecure: m.field_camera_insecure_why,
  denied: m.field_camera_denied_why,
  missing: m.field_camera_missing_why,
  busy: m.field_camera_busy_why,
  blind: m.field_camera_blind_why,
};
