import { type ReactNode, useEffect } from 'react';
import { m } from '../i18n/paraglide/messages';
import { changeDisplay, useDisplaySettings } from '../ui/display-settings';
import { Logo } from '../ui/logo';
import './sign-in.css';

interface SignInFrameProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** The page around every step before a face opens; the same on phone and desktop. */
export function SignInFrame({ title, lead, children }: SignInFrameProps) {
  const { elder, language } = useDisplaySettings();
  useEffect(() => {
    document.title = `${title} · ${m.ui_product()}`;
  }, [title]);
  return (
    <div className="sign-in">
      <header className="sign-in__head">
        <Logo />
        <p className="sign-in__brand">{m.ui_product()}</p>
        <button
          className="btn btn--text"
          type="button"
          onClick={() => changeDisplay({ elder: !elder })}
        >
          {elder ? m.ui_normal_text() : m.ui_large_text()}
        </button>
        <button
          className="btn btn--text"
          type="button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => changeDisplay({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          {language === 'zh' ? 'English' : '中文'}
        </button>
      </header>
      <main tabIndex={-1}>
        <h1 className="head">{title}</h1>
        {lead ? <p className="sign-in__lead">{lead}</p> : null}
        {children}
      </main>
    </div>
  );
}
