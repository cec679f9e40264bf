/**
 * The one role × permission matrix of the whole product: the server enforces it, the faces read it
 * to leave out what a person may not do. A role's list is everything it may do beyond a resident.
 */
export const roles = [
  'resident',
  'organizer',
  'counter_clerk',
  'representative',
  'committee',
  'treasurer',
  'auditor',
  'operator',
] as const;

export type Role = (typeof roles)[number];

/** Seats of the 积分管理委员会: neighbourhood committee, residents' representatives, property company. */
export const committeeSeats = ['neighbourhood_committee', 'representative', 'property'] as const;

export type CommitteeSeat = (typeof committeeSeats)[number];

const matrix = {
  // What every resident may do for themself.
  'self.read': ['resident'],
  'self.change': ['resident'],
  'activity.sign_up': ['resident'],
  'mall.reserve': ['resident'],
  'claim.send': ['resident'],
  'deduction.appeal': ['resident'],
  'star.apply': ['resident'],
  'star.object': ['resident', 'organizer', 'committee', 'representative'],
  'claim.photo': ['resident', 'organizer', 'committee'],

  'resident.read': ['committee', 'auditor', 'representative'],
  'resident.register': ['organizer', 'committee'],
  'resident.change': ['committee'],
  'resident.import': ['committee'],
  'resident.find_by_phone': ['organizer', 'committee'],
  'card.issue': ['organizer', 'committee'],
  'call.make': ['committee'],
  'proxy.read': ['organizer', 'committee', 'auditor'],
  'proxy.record': ['organizer', 'committee'],
  'community.change': ['committee'],
  'role.read': ['committee', 'auditor', 'operator'],
  'role.grant': ['committee'],

  'activity.plan': ['organizer', 'committee'],
  'activity.change': ['organizer', 'committee'],
  'attendance.read': ['organizer', 'committee', 'auditor', 'representative'],
  'attendance.record': ['organizer', 'committee'],
  'attendance.cancel': ['committee', 'auditor'],
  'award.by_hand': ['committee'],
  'roster.export': ['committee'],

  'late_entry.make': ['organizer', 'committee'],
  'late_entry.settle': ['committee'],
  'service.read': ['organizer', 'committee', 'auditor'],
  'service.confirm': ['organizer', 'committee'],
  'service.correct': ['committee'],
  'service.export': ['committee'],

  'safety.read': ['organizer', 'committee', 'auditor'],
  'safety.change': ['committee'],
  'consent.record': ['organizer', 'committee'],
  'dossier.read': ['committee', 'auditor'],
  'dossier.change': ['committee'],
  'incident.record': ['organizer', 'committee'],
  'incident.read': ['committee', 'auditor'],
  'incident.follow_up': ['committee'],
  'claim.record': ['organizer', 'committee'],
  'claim.read': ['committee', 'representative', 'auditor'],
  'claim.review': ['committee', 'representative'],
  'approval.read': ['committee', 'representative', 'auditor'],
  'approval.decide': ['committee', 'representative'],
  'bulk_award.prepare': ['organizer', 'committee'],
  'bulk_award.read': ['organizer', 'committee', 'representative', 'auditor'],
  'bulk_award.decide': ['committee', 'representative'],
  'inspection.read': ['organizer', 'committee', 'representative', 'auditor'],
  'inspection.grade': ['organizer', 'committee'],
  'budget.read': ['committee', 'representative', 'treasurer', 'auditor'],
  'budget.set': ['committee'],
  // What organizers did is looked at by those who give no points.
  'review.read': ['auditor'],
  'review.close': ['auditor'],

  'ledger.read': ['committee', 'auditor', 'treasurer', 'representative'],
  'ledger.reverse': ['committee'],

  // By a published rule, with notice; the appeal goes to somebody else.
  'deduction.read': ['committee', 'auditor', 'representative'],
  'deduction.propose': ['committee'],
  'deduction.decide': ['committee', 'representative'],

  'star.read': ['committee', 'auditor', 'representative'],
  'star.decide': ['committee'],

  'reward.change': ['committee'],
  'counter.change': ['committee'],
  'counter.redeem': ['counter_clerk', 'committee'],
  'redemption.read': ['committee', 'auditor', 'treasurer'],

  'mentoring.read': ['committee', 'auditor'],
  'mentoring.match': ['committee'],
  'device.read': ['committee', 'auditor', 'representative'],
  'device.change': ['committee'],

  'poll.read': ['committee', 'auditor', 'representative'],
  'poll.make': ['committee'],
  'poll.assist': ['committee'],

  'rulebook.read_draft': ['committee', 'auditor', 'representative'],
  'rulebook.draft': ['committee'],
  'rulebook.publish': ['committee'],
  'rulebook.stop': ['committee'],

  'log.read_check': ['committee', 'auditor', 'representative'],
  'erasure.read': ['committee', 'auditor', 'representative'],
  'erasure.request': ['committee'],
  'erasure.approve': ['committee', 'representative'],

  'report.read': ['committee', 'auditor', 'treasurer', 'representative'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof matrix;

export const permissions = Object.keys(matrix) as Permission[];

/** Tells a permission from the other kinds of access an operation may have. */
export function isPermission(access: string): access is Permission {
  return Object.hasOwn(matrix, access);
}

/** Permissions that make an act a staff act: it is recorded, and a second factor may be asked. */
export function isStaffPermission(permission: Permission): boolean {
  return !(matrix[permission] as readonly Role[]).includes('resident');
}

/** True when any of the roles a person holds in the community carries the permission. */
export function allows(held: readonly Role[], permission: Permission): boolean {
  return (matrix[permission] as readonly Role[]).some((role) => held.includes(role));
}

/** Roles for which 架构 asks a TOTP or passkey besides the phone code. */
export const secondFactorRoles: readonly Role[] = ['committee', 'treasurer', 'auditor', 'operator'];
