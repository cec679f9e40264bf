import { useId, useRef, useState } from 'react';
import { m } from '../i18n/paraglide/messages';
import { FieldNotes } from './field';
import { Icon } from './icon';
import { PhotoRefused, type PhotoTrouble, shrinkPhoto } from './shrink-photo';
import { usePictureAddress } from './use-picture-address';
import './styles/photos.css';

export interface PickedPhoto {
  id: string;
  bytes: ArrayBuffer;
  type: string;
}

interface PhotoPickerProps {
  label: string;
  help?: string;
  photos: readonly PickedPhoto[];
  max: number;
  /** Numbers a photo before it is ever sent. */
  newId: () => string;
  onChange: (photos: PickedPhoto[]) => void;
}

/** Photos from the camera or the album, made small at once; each can be taken away again. */
export function PhotoPicker({ label, help, photos, max, newId, onChange }: PhotoPickerProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<PhotoTrouble | null>(null);
  const latest = useRef(photos);
  latest.current = photos;
  const take = async (input: HTMLInputElement) => {
    const files = Array.from(input.files ?? []).slice(0, max - photos.length);
    // Emptied at once, or the same photo chosen again would be no change.
    input.value = '';
    if (files.length === 0 || busy) return;
    setBusy(true);
    setTrouble(null);
    for (const file of files) {
      try {
        const shrunk = await shrinkPhoto(file);
        onChange([...latest.current, { id: newId(), ...shrunk }]);
      } catch (error) {
        setTrouble(error instanceof PhotoRefused ? error.trouble : 'no_photo');
      }
    }
    setBusy(false);
  };
  const left = max - photos.length;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <ul className="photos">
        {photos.map((photo, index) => (
          <Picked
            key={photo.id}
            photo={photo}
            place={index + 1}
            onRemove={() => onChange(photos.filter((one) => one.id !== photo.id))}
          />
        ))}
        {left > 0 ? (
          <li className="photos__add">
            <input
              id={id}
              className="photos__input"
              type="file"
              accept="image/*"
              multiple={left > 1}
              aria-describedby={help ? `${id}-help` : undefined}
              onChange={(event) => void take(event.currentTarget)}
            />
            <span aria-hidden="true" className={busy ? 'photos__button is-busy' : 'photos__button'}>
              <Icon name="plus" />
              {busy ? m.ui_photo_reading() : m.ui_photo_add()}
            </span>
          </li>
        ) : null}
      </ul>
      <FieldNotes id={id} help={help} error={trouble ? troubles[trouble]() : undefined} />
    </div>
  );
}

interface PickedProps {
  photo: PickedPhoto;
  place: number;
  onRemove: () => void;
}

function Picked({ photo, place, onRemove }: PickedProps) {
  const address = usePictureAddress(photo.bytes, photo.type);
  return (
    <li className="photos__one">
      {address ? <img src={address} alt={m.ui_photo_n({ place })} /> : null}
      <button type="button" aria-label={m.ui_photo_remove({ place })} onClick={onRemove}>
        <Icon name="cross" />
      </button>
    </li>
  );
}

const troubles: Record<PhotoTrouble, () => string> = {
  no_photo: m.ui_photo_none,
  too_large: m.ui_photo_too_large,
};
