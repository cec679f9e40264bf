import { useEffect } from 'react';
import { useMe } from '../api/me';
import { Skeleton } from '../ui/skeleton';
import { SecondFactorStep } from './second-factor-step';
import { lacksSecondFactor } from './sign-in-page';
import { useEnter } from './use-enter';

/** For staff whose sign-in began without it, in another face or before it was asked for. */
export function SecondFactorPage() {
  const { me } = useMe();
  const enter = useEnter();
  const proven = me && !lacksSecondFactor(me) && !wantsFactor(me.secondFactor) ? me : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known to be proven.
  useEffect(() => {
    if (proven) enter(proven);
  }, [proven]);
  if (!me || proven) return <Skeleton />;
  return <SecondFactorStep me={me} onProven={enter} />;
}

function wantsFactor(state: string): boolean {
  return state === 'needed' || state === 'to_enrol';
}
