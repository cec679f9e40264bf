import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client';
import { useMe, useSignOut } from '../api/me';
import { wordsOf } from '../api/refusal';
import { m } from '../i18n/paraglide/messages';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Skeleton } from '../ui/skeleton';
import { Trouble } from '../ui/trouble';
import { JoinForm } from './join-form';
import { SignInFrame } from './sign-in-frame';

/** A signed-in person without a community becomes a resident of one. */
export function JoinPage() {
  const { me } = useMe();
  const signOut = useSignOut();
  const [failed, setFailed] = useState<unknown>(null);
  const query = useQuery({
    queryKey: ['communities'],
    queryFn: () => answer(api.GET('/api/communities')),
  });
  const leave = () => {
    setFailed(null);
    signOut().then(() => window.location.reload(), setFailed);
  };
  const newcomer = me !== undefined && me.memberships.length === 0;
  const joined = me?.memberships.flatMap((one) => (one.residentId ? [one.communityId] : [])) ?? [];
  const communities = query.data?.communities.filter(({ id }) => !joined.includes(id));
  return (
    <SignInFrame
      title={m.sign_in_join_title()}
      lead={
        <>
          {newcomer ? m.sign_in_join_hello() : null}
          {newcomer ? <br /> : null}
          {m.sign_in_join_why()}
        </>
      }
    >
      {query.error && !communities ? (
        <Trouble
          title={m.ui_trouble_title()}
          why={wordsOf(query.error)}
          onTryAgain={() => void query.refetch()}
          home={false}
        />
      ) : null}
      {query.isPending ? <Skeleton lines={5} /> : null}
      {communities?.length === 0 ? (
        <Empty>{newcomer ? m.sign_in_no_communities() : m.sign_in_no_other()}</Empty>
      ) : null}
      {communities && communities.length > 0 ? <JoinForm communities={communities} /> : null}
      {failed ? <p role="alert">{wordsOf(failed)}</p> : null}
      <div className="actions mt-4">
        {newcomer ? (
          <Button kind="text" onClick={leave}>
            {m.sign_in_other_phone()}
          </Button>
        ) : (
          <Button kind="text" href="/">
            {m.ui_back()}
          </Button>
        )}
      </div>
    </SignInFrame>
  );
}
