import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { chooseCommunity, forgetPerson, useMe } from '../../api/me';
import { wordsOf } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { m } from '../../i18n/paraglide/messages';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { Tag } from '../../ui/tag';
import { TopBar } from '../../ui/top-bar';
import { useResident } from '../use-resident';

/** One phone may serve a family, and one person may live in two places. */
export function FamilyPage() {
  return (
    <Page
      title={m.resident_family()}
      top={<TopBar title={m.resident_family()} back={{ href: '/mine' }} />}
    >
      <Family />
      <Communities />
    </Page>
  );
}

function Family() {
  const { me } = useMe();
  const client = useQueryClient();
  const deed = useDeed(
    (personId: string) => answer(api.POST('/api/me/acting-person', { body: { personId } })),
    () => {
      // Nothing of the one before may be seen by the next, not even for a moment.
      forgetPerson(client);
      window.location.assign('/resident/');
    },
  );
  return (
    <Section title={m.resident_family_title()}>
      <p className="note pb-3">{m.resident_family_why()}</p>
      {deed.error ? (
        <div className="pb-3">
          <Notice kind="stop" announce>
            {wordsOf(deed.error)}
          </Notice>
        </div>
      ) : null}
      <Cells>
        {me?.family.map((one) => {
          const acting = one.id === me.person.id;
          return (
            <Cell
              key={one.id}
              before={<Avatar name={one.name} />}
              title={one.name}
              end={acting ? <ActingTag /> : undefined}
              onClick={acting ? undefined : () => deed.start(one.id)}
              arrow={!acting}
            />
          );
        })}
      </Cells>
    </Section>
  );
}

function Communities() {
  const { me } = useMe();
  const { communityId } = useResident();
  return (
    <Section title={m.resident_communities_title()}>
      <Cells>
        {me?.memberships
          .filter((membership) => membership.residentId !== null)
          .map((membership) => {
            const open = membership.communityId === communityId;
            return (
              <Cell
                key={membership.communityId}
                icon="roofs"
                title={membership.communityName}
                why={membership.buildingName}
                end={open ? <ActingTag /> : undefined}
                onClick={open ? undefined : () => chooseCommunity(membership.communityId)}
                arrow={!open}
              />
            );
          })}
      </Cells>
      <div className="actions mt-4">
        <Button kind="line" icon="plus" href="/join">
          {m.resident_join_other()}
        </Button>
      </div>
    </Section>
  );
}

function ActingTag() {
  return (
    <Tag tone="leaf" icon="check">
      {m.resident_acting_now()}
    </Tag>
  );
}
