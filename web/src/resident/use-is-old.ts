import { useOnline } from '../api/use-online';

interface Read {
  isError: boolean;
  failureCount: number;
}

/** The last try to read anew failed, or none can be made: it was true when it was read. */
export function useIsOld(read: Read): boolean {
  const online = useOnline();
  return !online || read.isError || read.failureCount > 0;
}
