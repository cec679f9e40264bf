import type { ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages';
import { IconButton } from './icon-button';
import { Logo } from './logo';

interface TopBarProps {
  /** A page's own title. A home page has a brand instead. */
  title?: string;
  brand?: { name: ReactNode; line?: ReactNode };
  back?: { href: string; label?: string };
  children?: ReactNode;
}

/** The head of a phone page: either the way back and a title, or the mark and the community. */
export function TopBar({ title, brand, back, children }: TopBarProps) {
  return (
    <header className="topbar">
      {back ? (
        <IconButton
          icon="left"
          label={back.label ?? m.ui_back()}
          href={back.href}
          className="topbar__back"
        />
      ) : null}
      {brand ? (
        <div className="topbar__brand">
          <Logo />
          <p className="topbar__name">
            {brand.name}
            {brand.line ? <small>{brand.line}</small> : null}
          </p>
        </div>
      ) : null}
      {title ? <h1 className="topbar__title">{title}</h1> : null}
      {children}
    </header>
  );
}
