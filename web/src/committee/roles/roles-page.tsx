import type { Role } from '@linli/contract/permissions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { formatDay } from '../../ui/format';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { GrantDrawer } from './grant-drawer';
import { RevokeDialog } from './revoke-dialog';
import { roleDuty, roleName, seatName } from './role-names';

const order: Role[] = [
  'committee',
  'representative',
  'auditor',
  'treasurer',
  'organizer',
  'counter_clerk',
  'operator',
  'resident',
];

export type Grant = AnswerOf<'/api/communities/{communityId}/role-grants'>['grants'][number];

/** Who is entrusted with what. */
export function RolesPage() {
  const { communityId, can, residentId } = useSeat();
  const [granting, setGranting] = useState(false);
  const [revoking, setRevoking] = useState<Grant | null>(null);
  const list = useQuery({
    queryKey: ['role-grants', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/role-grants', {
          params: { path: { communityId } },
        }),
      ),
  });
  const acts = can('role.grant')
    ? (grant: Grant) =>
        grant.residentId !== null && grant.residentId === residentId ? (
          <span className="note">{m.committee_role_own()}</span>
        ) : (
          <Button kind="text" block={false} onClick={() => setRevoking(grant)}>
            {m.committee_role_revoke()}
          </Button>
        )
    : undefined;
  return (
    <Desk
      title={m.committee_roles()}
      lead={m.committee_roles_lead()}
      acts={
        can('role.grant') ? (
          <Button icon="plus" short block={false} onClick={() => setGranting(true)}>
            {m.committee_role_grant()}
          </Button>
        ) : null
      }
    >
      <Answered query={list} lines={6}>
        {({ grants }) =>
          grants.length === 0 ? (
            <Empty>{m.committee_no_roles()}</Empty>
          ) : (
            <RecordList
              label={m.committee_roles()}
              rows={inOrder(grants)}
              keyOf={(row) => row.id}
              href={(row) =>
                row.residentId && can('resident.read') ? `/residents/${row.residentId}` : undefined
              }
              columns={columns()}
              acts={acts}
              actsTitle={m.committee_role_revoke()}
            />
          )
        }
      </Answered>
      <GrantDrawer open={granting} onClose={() => setGranting(false)} />
      <RevokeDialog grant={revoking} onClose={() => setRevoking(null)} />
    </Desk>
  );
}

/** The roles that can do most stand first. */
function inOrder(grants: Grant[]): Grant[] {
  const rank = (grant: Grant) => order.indexOf(grant.role);
  return [...grants].sort((one, other) => rank(one) - rank(other));
}

function columns(): Column<Grant>[] {
  return [
    { key: 'name', title: m.committee_name(), render: (row) => row.name, narrow: 'title' },
    {
      key: 'role',
      title: m.committee_role(),
      render: (row) => (
        <>
          {roleName(row.role)}
          <small className="role-duty">{roleDuty(row.role)}</small>
        </>
      ),
    },
    {
      key: 'seat',
      title: m.committee_seat(),
      render: (row) => (row.seat ? seatName(row.seat) : row.counterName),
    },
    { key: 'since', title: m.committee_since(), render: (row) => formatDay(row.grantedAt) },
    {
      key: 'by',
      title: m.committee_granted_by(),
      render: (row) => row.grantedByName ?? m.committee_since_start(),
      narrow: 'none',
    },
  ];
}
