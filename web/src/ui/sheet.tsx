import { type ReactNode, useEffect, useId, useRef } from 'react';
import { m } from '../i18n/paraglide/messages';
import { IconButton } from './icon-button';
import { openModal } from './open-modal';

interface SheetProps {
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
}

/**
 * A sheet from the bottom edge on a native <dialog>: focus goes in and comes back, Esc closes, the
 * page behind is inert. Where showModal is missing, the same is done by hand.
 */
export function Sheet({ title, children, onClose }: SheetProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => openModal(box, () => close.current()), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way; this is the scrim.
    <dialog
      className="sheet"
      ref={box}
      aria-labelledby={titleId}
      aria-modal="true"
      onClick={(event) => {
        if (event.target === box.current && outside(event, box.current)) onClose();
      }}
    >
      <div className="sheet__head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="cross" label={m.ui_close()} onClick={onClose} className="sheet__close" />
      </div>
      {children}
    </dialog>
  );
}

function outside(event: { clientX: number; clientY: number }, dialog: HTMLElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < left || x > right || y < top || y > bottom;
}
