import { allows } from '@linli/contract/permissions';
import { useQuery } from '@tanstack/react-query';
import { useMe, useMembership } from '../../api/me';
import { rulebookQuery } from '../../api/rulebook-query';
import { useOnline } from '../../api/use-online';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { useDisplaySettings } from '../../ui/display-settings';
import { Empty } from '../../ui/empty';
import { IconButton } from '../../ui/icon-button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ToolButton } from '../../ui/tool-button';
import { TopBar } from '../../ui/top-bar';
import { ProposedLine } from '../proposed/proposed-line';
import { QueueLine } from '../queue/queue-line';
import { StartCounters } from './start-counters';
import { StartSessions } from './start-sessions';

/** What there is to do today, by role; the running session's scan is the one big deed. */
export function StartPage() {
  const { me } = useMe();
  const membership = useMembership();
  const online = useOnline();
  return (
    <Page title={m.field_title()} top={<StartTop name={me?.person.name} />}>
      <h1 className="vh">{m.field_title()}</h1>
      {me && (me.secondFactor === 'needed' || me.secondFactor === 'to_enrol') ? (
        <SecondFactor required={me.secondFactorRequired} />
      ) : null}
      {online ? null : (
        <Notice icon="offline" title={m.field_offline()}>
          {m.field_offline_start()}
        </Notice>
      )}
      <Places roles={membership?.roles ?? []} />
    </Page>
  );
}

function Places({ roles }: { roles: Parameters<typeof allows>[0] }) {
  const records = allows(roles, 'attendance.record');
  const redeems = allows(roles, 'counter.redeem');
  if (!records && !redeems) {
    return (
      <Empty action={<Button href="/resident/">{m.field_to_resident()}</Button>}>
        {m.field_not_staff()}
      </Empty>
    );
  }
  return (
    <>
      {records ? <StartSessions seesAll={roles.includes('committee')} /> : null}
      {redeems ? <StartCounters main={!records} /> : null}
      <div className="mt-5 stack">
        {records ? <QueueLine /> : null}
        {records ? <ProposedLine /> : null}
        {allows(roles, 'claim.record') ? <ClaimEntry /> : null}
        {allows(roles, 'resident.register') ? (
          <Button kind="quiet" icon="plus" href="/register">
            {m.field_register()}
          </Button>
        ) : null}
        {allows(roles, 'card.issue') ? (
          <Button kind="quiet" icon="qr" href="/cards">
            {m.field_card_issue()}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** The rules are read ahead: at the flower bed there may be no network. */
function ClaimEntry() {
  const membership = useMembership();
  useQuery({
    ...rulebookQuery(membership?.communityId ?? ''),
    enabled: membership !== undefined,
  });
  return (
    <Button kind="quiet" icon="send" href="/claims/new">
      {m.field_claim()}
    </Button>
  );
}

function StartTop({ name }: { name: string | undefined }) {
  const membership = useMembership();
  const { elder } = useDisplaySettings();
  const brand = { name: membership?.communityName ?? m.field_title(), line: name };
  return (
    <TopBar brand={brand}>
      {elder ? (
        <ToolButton icon="gear" label={m.field_settings()} href="/settings" />
      ) : (
        <IconButton icon="gear" label={m.field_settings()} href="/settings" />
      )}
    </TopBar>
  );
}

/** Asked for by the installation: without it the server refuses every deed of staff. */
function SecondFactor({ required }: { required: boolean }) {
  if (!required) return null;
  return (
    <div className="stack">
      <Notice kind="stop">{m.field_second_factor()}</Notice>
      <Button href="/second-factor">{m.field_second_factor_do()}</Button>
    </div>
  );
}
