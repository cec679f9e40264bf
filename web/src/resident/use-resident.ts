import { createContext, useContext } from 'react';
import type { Me, Membership } from '../api/me';
import { type ActingFor, actingFor } from './acting/acting-for';

export interface Resident {
  personName: string;
  residentId: string;
  name: string;
  buildingName: string | null;
  communityId: string;
  communityName: string;
  slug: string;
  roles: Membership['roles'];
  /** Set while somebody acts for this resident, who is not the one signed in. */
  acting: ActingFor | null;
}

export const ResidentContext = createContext<Resident | null>(null);

/** The acting resident; every page behind the gate has one. */
export function useResident(): Resident {
  const resident = useContext(ResidentContext);
  if (!resident) throw new Error('This page stands behind the resident gate');
  return resident;
}

/** The resident of the open community, or nobody where the person is not one. */
export function residentOf(me: Me, chosen: Membership | undefined): Resident | null {
  const own = chosen?.residentId ? chosen : me.memberships.find((one) => one.residentId !== null);
  if (!own?.residentId) return null;
  const acting = actingFor();
  const resident: Resident = {
    personName: me.person.name,
    residentId: own.residentId,
    name: own.residentName ?? me.person.name,
    buildingName: own.buildingName,
    communityId: own.communityId,
    communityName: own.communityName,
    slug: own.slug,
    roles: own.roles,
    acting: null,
  };
  if (acting?.communityId !== own.communityId) return resident;
  const { residentId, name } = acting;
  return { ...resident, residentId, name, buildingName: null, roles: ['resident'], acting };
}
