import { useId, useState } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Icon } from '../../ui/icon';
import { readPhotoFile } from './code-reader';
import { signal } from './signals';

interface PhotoButtonProps {
  onCode: (code: string) => void;
  /** No code on the photo, or no photo in the file; it is heard in any case. */
  onNothing?: () => void;
}

/** Takes a photo with the phone's own camera app: the way when the page may not use the camera. */
export function PhotoButton({ onCode, onNothing }: PhotoButtonProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const read = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // Emptied at once, or the same photo chosen again would be no change.
    const done = () => {
      input.value = '';
      setBusy(false);
    };
    const nothing = () => {
      signal('stop');
      onNothing?.();
    };
    if (!file || busy) return;
    setBusy(true);
    readPhotoFile(file)
      .then((code) => (code === undefined ? nothing() : onCode(code)), nothing)
      .finally(done);
  };
  return (
    <div>
      <input
        className="file"
        id={id}
        type="file"
        accept="image/*"
        capture="environment"
        onChange={(event) => read(event.currentTarget)}
      />
      <label className="btn btn--line btn--block" htmlFor={id} aria-busy={busy || undefined}>
        {busy ? null : <Icon name="search" />}
        {m.field_photo()}
      </label>
    </div>
  );
}
