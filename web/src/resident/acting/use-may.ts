import type { ProxyDeed } from '@linli/core/people/proxy-terms';
import { useResident } from '../use-resident';

/** Whether this is one's own business, or within what the one acted for agreed to. */
export function useMay(deed: ProxyDeed): boolean {
  const { acting } = useResident();
  return !acting || acting.deeds.includes(deed);
}
