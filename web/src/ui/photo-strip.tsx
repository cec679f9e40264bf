import { useState } from 'react';
import { m } from '../i18n/paraglide/messages';
import { Sheet } from './sheet';
import './styles/photos.css';

export interface ShownPhoto {
  id: string;
  /** Addresses of the small and of the whole picture. */
  small: string;
  full: string;
}

interface PhotoStripProps {
  photos: readonly ShownPhoto[];
  /** What is on them, for those who cannot see them. */
  label: string;
}

/** Photos in a row; a press shows one as large as the screen allows. */
export function PhotoStrip({ photos, label }: PhotoStripProps) {
  const [open, setOpen] = useState<number | null>(null);
  const shown = open === null ? undefined : photos[open];
  if (photos.length === 0) return null;
  return (
    <>
      <ul className="photos" aria-label={label}>
        {photos.map((photo, index) => (
          <li className="photos__one" key={photo.id}>
            <img src={photo.small} alt="" loading="lazy" />
            <button
              className="photos__open"
              type="button"
              aria-label={m.ui_photo_n({ place: index + 1 })}
              onClick={() => setOpen(index)}
            />
          </li>
        ))}
      </ul>
      {shown ? (
        <Sheet title={m.ui_photo_n({ place: (open ?? 0) + 1 })} onClose={() => setOpen(null)}>
          <img className="photofull" src={shown.full} alt={label} />
        </Sheet>
      ) : null}
    </>
  );
}
