import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';
import { m } from '../i18n/paraglide/messages';
import { IconButton } from './icon-button';

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

/** Opens, and returns how to close: the effect's own clean-up gives the focus back. */
function openModal(box: RefObject<HTMLDialogElement | null>, onClose: () => void): () => void {
  const dialog = box.current;
  if (!dialog) return () => undefined;
  const before = document.activeElement;
  const byHand = typeof dialog.showModal !== 'function';
  const undo = byHand ? openByHand(dialog) : undefined;
  if (!byHand) dialog.showModal();
  dialog.querySelector<HTMLElement>('h2')?.focus();
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (byHand && event.key === 'Escape') onClose();
  };
  dialog.addEventListener('cancel', cancel);
  document.addEventListener('keydown', onEscape);
  return () => {
    dialog.removeEventListener('cancel', cancel);
    document.removeEventListener('keydown', onEscape);
    if (!byHand && dialog.open) dialog.close();
    undo?.();
    if (before instanceof HTMLElement) before.focus();
  };
}

/** Old WebViews: everything beside the dialog's own chain of parents leaves the tab order. */
function openByHand(dialog: HTMLElement): () => void {
  dialog.setAttribute('open', '');
  const scrim = document.createElement('div');
  scrim.className = 'scrim';
  dialog.before(scrim);
  const hidden: Element[] = [];
  for (let node: Element = dialog; node.parentElement; node = node.parentElement) {
    for (const sibling of Array.from(node.parentElement.children)) {
      if (sibling === node || sibling === scrim || sibling.hasAttribute('inert')) continue;
      sibling.setAttribute('inert', '');
      sibling.setAttribute('aria-hidden', 'true');
      hidden.push(sibling);
    }
  }
  return () => {
    scrim.remove();
    for (const element of hidden) {
      element.removeAttribute('inert');
      element.removeAttribute('aria-hidden');
    }
  };
}

function outside(event: { clientX: number; clientY: number }, dialog: HTMLElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < left || x > right || y < top || y > bottom;
}
