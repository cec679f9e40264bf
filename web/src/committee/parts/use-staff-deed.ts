import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { ApiRefusal } from '../../api/refusal';
import { useDeed } from '../../api/use-deed';
import { secondFactorPath } from '../shell/second-factor-path';

/** A deed of staff: counted once however often it is pressed, and led to the second factor. */
export function useStaffDeed<Input, Result>(
  run: (input: Input, requestId: string) => Promise<Result>,
  onDone: (result: Result, input: Input) => void,
) {
  const [path, go] = useLocation();
  const deed = useDeed(run, onDone);
  const { error } = deed;
  useEffect(() => {
    if (error instanceof ApiRefusal && error.code === 'access/second_factor_needed') {
      go(secondFactorPath(path));
    }
  }, [error, path, go]);
  return deed;
}
