import { type ReactNode, useEffect } from 'react';
import { m } from '../i18n/paraglide/messages';

interface PageProps {
  /** The window's title; the same word as the page's heading. */
  title: string;
  top?: ReactNode;
  /** The bottom bar of a tab page. */
  tabs?: ReactNode;
  /** The body fills the screen, so that `.push` can hold its deed at the bottom. */
  fill?: boolean;
  children: ReactNode;
}

/**
 * One phone page: head, body, and bottom bar. The shell moves the focus to <main> on a new page.
 */
export function Page({ title, top, tabs, fill, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${m.ui_product()}`;
  }, [title]);
  const look = ['app', tabs ? 'app--tabs' : '', fill ? 'app--fill' : ''].filter(Boolean).join(' ');
  return (
    <div className={look}>
      {top}
      <main className={fill ? 'app__body app__body--fill' : 'app__body'} tabIndex={-1}>
        {children}
      </main>
      {tabs}
    </div>
  );
}
