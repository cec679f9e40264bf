import { allows, type Permission, type Role } from '@linli/contract/permissions';
import { useMembership } from '../api/me';

/** The place from which a person works here: their community and what their roles allow. */
export interface Seat {
  communityId: string;
  communityName: string;
  slug: string;
  residentId: string | null;
  roles: readonly Role[];
  can: (permission: Permission) => boolean;
}

/** Behind the seat gate only: there everybody has one. */
export function useSeat(): Seat {
  const membership = useMembership();
  const roles = membership?.roles ?? [];
  return {
    communityId: membership?.communityId ?? '',
    communityName: membership?.communityName ?? '',
    slug: membership?.slug ?? '',
    residentId: membership?.residentId ?? null,
    roles,
    can: (permission) => allows(roles, permission),
  };
}
