import { lazy, Suspense } from 'react';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { changeDisplay, useDisplaySettings } from '../../ui/display-settings';
import { Page } from '../../ui/page';
import { Sep } from '../../ui/sep';
import { Skeleton } from '../../ui/skeleton';
import { ToolButton } from '../../ui/tool-button';
import { TopBar } from '../../ui/top-bar';
import { useMay } from '../acting/use-may';
import { BalancePlate } from '../balance/balance-plate';
import { ResidentTabs } from '../tabs';
import { useResident } from '../use-resident';
import { LatestPoints } from './latest-points';
import { NextSession } from './next-session';

/** Most days there is none: the first drawing of the page does not wait for it. */
const UnreadNotice = lazy(async () => ({
  default: (await import('../notifications/unread-notice')).UnreadNotice,
}));

/** What one can do from home: after the first drawing, which is for what was promised. */
const FromHome = lazy(async () => ({ default: (await import('./from-home')).FromHome }));

export function HomePage() {
  const { elder } = useDisplaySettings();
  const seesBalance = useMay('see_balance');
  const seesMessages = useMay('see_messages');
  const seesHistory = useMay('see_history');
  return (
    <Page
      title={m.resident_tab_home()}
      top={elder ? <ElderTop /> : <HomeTop />}
      tabs={<ResidentTabs />}
    >
      <h1 className="vh">{m.resident_tab_home()}</h1>
      {seesBalance ? <BalancePlate /> : null}
      {seesMessages ? (
        <Suspense fallback={null}>
          <UnreadNotice />
        </Suspense>
      ) : null}
      <NextSession />
      <Suspense fallback={<Skeleton lines={9} />}>
        <FromHome />
      </Suspense>
      {seesHistory ? <LatestPoints /> : null}
      {elder ? (
        <div className="actions mt-4">
          {seesHistory ? (
            <Button kind="line" href="/history">
              {m.resident_all_entries()}
            </Button>
          ) : null}
          <Button kind="text" icon="text" href="/mine/display">
            {m.resident_text_and_mode()}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}

function HomeTop() {
  const { communityName, name, buildingName } = useResident();
  const line = (
    <>
      {name}
      {buildingName ? (
        <>
          <Sep />
          {buildingName}
        </>
      ) : null}
    </>
  );
  return (
    <TopBar brand={{ name: communityName, line }}>
      <Chip icon="text" onClick={() => changeDisplay({ elder: true })}>
        {m.ui_large_text()}
      </Chip>
    </TopBar>
  );
}

function ElderTop() {
  const { name } = useResident();
  return (
    <TopBar brand={{ name }}>
      <ToolButton icon="text" label={m.resident_text_size()} href="/mine/display" />
    </TopBar>
  );
}
