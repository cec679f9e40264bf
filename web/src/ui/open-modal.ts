import type { RefObject } from 'react';

/** Opens, and returns how to close: the effect's own clean-up gives the focus back. */
export function openModal(
  box: RefObject<HTMLDialogElement | null>,
  onClose: () => void,
): () => void {
  const dialog = box.current;
  if (!dialog) return () => undefined;
  const before = document.activeElement;
  const byHand = typeof dialog.showModal !== 'function';
  const undo = byHand ? openByHand(dialog) : undefined;
  if (!byHand) dialog.showModal();
  dialog.querySelector<HTMLElement>('h1, h2')?.focus();
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
