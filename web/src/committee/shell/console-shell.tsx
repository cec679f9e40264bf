import { Drawer } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useMe, useMembership } from '../../api/me';
import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Icon } from '../../ui/icon';
import { Logo } from '../../ui/logo';
import { Notice } from '../../ui/notice';
import { SideLinks } from './side-links';

/** The side with all places beside the desk; on narrow screens it waits behind a menu button. */
export function ConsoleShell({ children }: { children: ReactNode }) {
  const online = useOnline();
  return (
    <div className="console">
      <a className="skip" href="#desk">
        {m.committee_skip()}
      </a>
      <nav className="side" aria-label={m.ui_main_navigation()}>
        <Brand />
        <SideLinks />
      </nav>
      <NarrowBar />
      <div className="console__main" id="desk" tabIndex={-1}>
        {online ? null : (
          <div className="console__offline">
            <Notice icon="offline" title={m.committee_offline_title()} announce>
              {m.committee_offline_why()}
            </Notice>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}

function Brand() {
  const membership = useMembership();
  return (
    <p className="side__brand">
      <Logo />
      <span>
        <b className="strong">{membership?.communityName ?? m.ui_product()}</b>
        <small>{m.committee_title()}</small>
      </span>
    </p>
  );
}

function NarrowBar() {
  const [open, setOpen] = useState(false);
  const [path] = useLocation();
  const { me } = useMe();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the menu.
  useEffect(() => setOpen(false), [path]);
  return (
    <header className="narrowbar">
      <Brand />
      <button
        className="narrowbar__menu"
        type="button"
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="list" />
        {m.committee_menu()}
      </button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="right"
        size={320}
        title={me?.person.name}
      >
        <nav className="side side--menu" aria-label={m.ui_main_navigation()}>
          <SideLinks />
        </nav>
      </Drawer>
    </header>
  );
}
