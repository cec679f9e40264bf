import type { ReactNode } from 'react';
import { useResident } from '../use-resident';

/** What is done by oneself alone: not there while acting for someone else. */
export function OwnOnly({ children }: { children: ReactNode }) {
  return useResident().acting ? null : children;
}
