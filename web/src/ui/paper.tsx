import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../i18n/paraglide/messages';
import './styles/paper.css';

export type PaperFormat = 'a4' | 'a6' | 'roll58' | 'roll80';

interface PaperProps {
  format: PaperFormat;
  /** The class of what is printed: `slip`, `doc-a4`, `cards-paper`. */
  look: string;
  /** False: nothing is shown in the page, which has the same in another form. */
  preview?: boolean;
  children: ReactNode;
}

/**
 * What the printer gets instead of the page: the same content stands in the page as a preview and,
 * out of sight, as the only thing that is printed.
 */
export function Paper({ format, look, preview = true, children }: PaperProps) {
  const paper = `paper paper--${format} ${look}`;
  useEffect(() => {
    document.documentElement.dataset.paper = format;
    return () => {
      delete document.documentElement.dataset.paper;
    };
  }, [format]);
  return (
    <>
      {preview ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, scrolled by keys.
        <section className="paper-preview" aria-label={m.ui_paper_preview()} tabIndex={0}>
          <div className={paper}>{children}</div>
        </section>
      ) : null}
      {createPortal(
        <div className={`${paper} paper--printed`} aria-hidden="true">
          {children}
        </div>,
        document.body,
      )}
    </>
  );
}
