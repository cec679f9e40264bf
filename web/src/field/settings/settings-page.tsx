import { useState } from 'react';
import { useLocation } from 'wouter';
import { chooseCommunity, useMe, useMembership, useSignOut } from '../../api/me';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { changeDisplay, useDisplaySettings } from '../../ui/display-settings';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { Sheet } from '../../ui/sheet';
import { TopBar } from '../../ui/top-bar';
import { fieldQueue, useFieldDeeds, waitingOf } from '../queue/field-queue';

export function SettingsPage() {
  const { elder, language } = useDisplaySettings();
  const { me } = useMe();
  const membership = useMembership();
  const memberships = me?.memberships ?? [];
  return (
    <Page
      title={m.field_settings()}
      top={<TopBar title={m.field_settings()} back={{ href: '/' }} />}
    >
      <Cells>
        <Cell icon="person" title={me?.person.name ?? ''} why={membership?.communityName ?? ''} />
      </Cells>
      {memberships.length > 1 ? (
        <div className="mt-4">
          <Select
            label={m.field_community()}
            value={membership?.communityId ?? ''}
            onChange={chooseCommunity}
            options={memberships.map((one) => ({
              value: one.communityId,
              label: one.communityName,
            }))}
          />
        </div>
      ) : null}
      <Section title={m.field_text_size()}>
        <Segmented
          label={m.field_text_size()}
          value={elder ? 'elder' : 'plain'}
          options={[
            { value: 'plain', label: m.ui_normal_text() },
            { value: 'elder', label: m.ui_large_text() },
          ]}
          onChange={(value) => changeDisplay({ elder: value === 'elder' })}
        />
      </Section>
      <Section title={m.field_language()}>
        <Segmented
          label={m.field_language()}
          value={language}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(value) => changeDisplay({ language: value })}
        />
      </Section>
      <div className="mt-6">
        <SignOut />
      </div>
    </Page>
  );
}

/** What waits on this phone goes out only as its maker: so it is said before they leave. */
function SignOut() {
  const [, go] = useLocation();
  const [asked, setAsked] = useState(false);
  const waiting = waitingOf(useFieldDeeds()).length;
  const leave = useSignOut();
  const signOut = useDeed(
    () => leave(),
    () => go('/sign-in'),
  );
  const send = useDeed(
    () => fieldQueue.flush(),
    () => undefined,
  );
  // Once all has arrived there is nothing to be asked.
  const sheet = asked && waiting > 0;
  const refused = signOut.error ? (
    <Notice kind="stop" announce>
      {wordsOf(signOut.error)}
    </Notice>
  ) : null;
  return (
    <div className="stack">
      {sheet ? null : refused}
      <Button
        kind="line"
        busy={signOut.busy}
        onClick={() => (waiting > 0 ? setAsked(true) : signOut.start(undefined))}
      >
        {m.field_sign_out()}
      </Button>
      {sheet ? (
        <Sheet title={m.field_sign_out_title()} onClose={() => setAsked(false)}>
          <div className="stack">
            <Notice icon="clock" title={m.field_waiting_title({ count: waiting })}>
              {m.field_sign_out_waiting()}
            </Notice>
            {refused}
            <div className="actions">
              <Button icon="send" busy={send.busy} onClick={() => send.start(undefined)}>
                {m.field_send_now()}
              </Button>
              <Button kind="stop" busy={signOut.busy} onClick={() => signOut.start(undefined)}>
                {m.field_sign_out_anyway()}
              </Button>
            </div>
          </div>
        </Sheet>
      ) : null}
    </div>
  );
}
