import { z } from 'zod';
import {
  because,
  bilingual,
  communityParams,
  id,
  instant,
  phoneText,
  reason,
  requestId,
  requestOnly,
} from './fields';
import { operation } from './operation';
import { participationErrors } from './participation-errors';

/** How the resident was recognised. */
export const attendanceWay = z.enum([
  'camera',
  'hand_scanner',
  'photo',
  'typed_code',
  'phone',
  'roster',
]);

const sessionParams = communityParams.extend({ sessionId: id });

const scan = {
  requestId,
  /**
   * The member code or printed card as read; or else the resident chosen after a look-up or from
   * the roster.
   */
  code: z.string().max(100).optional(),
  residentId: id.optional(),
  /** Paper can be lent: with a card the organizer compared the name with who stands there. */
  personConfirmed: z.boolean().optional(),
  way: attendanceWay,
  /** The device's clock; evidence only unless the scan was queued offline. */
  scannedAt: instant,
  offline: z.boolean().default(false),
};

const scanErrors = [
  'request/not_found',
  'attendance/code_unreadable',
  'attendance/time_in_future',
  'attendance/too_late',
  'attendance/foreign_community',
  'attendance/code_forged',
  'attendance/code_stale',
  'cards/unknown',
  'cards/revoked',
  'attendance/resident_unknown',
  'residents/left',
  'attendance/self_scan',
  'attendance/household_scan',
  'attendance/proxy_scan',
  'activities/session_not_open',
  'attendance/session_not_running',
  'cards/unconfirmed',
] as const;

export const scanResult = z.object({
  attendanceId: id,
  residentId: id,
  /** Masked for the organizer's screen: 周**. */
  maskedName: z.string(),
  buildingName: z.string().nullable(),
  checkedInAt: instant,
  checkedOutAt: instant.nullable(),
  minutes: z.int().nullable(),
  /** Points of this very scan; 0 when the rule awards at check-out or a limit was met. */
  points: z.int(),
  /** Points that are recorded once a second person agrees; they are in no balance yet. */
  waitingPoints: z.int(),
  balance: z.int(),
  transferId: id.nullable(),
  because: z.array(because),
});

export const checkInResident = operation({
  name: 'checkInResident',
  summary:
    'Records that a resident is here and, where the rule says so, credits the points at once.',
  method: 'POST',
  path: '/api/communities/:communityId/sessions/:sessionId/check-ins',
  access: 'attendance.record',
  params: sessionParams,
  body: z.strictObject(scan),
  output: scanResult,
  errors: [
    ...scanErrors,
    'attendance/already_checked_in',
    'attendance/code_used',
    'cards/used_too_often',
    ...participationErrors,
  ],
  batch: true,
});

export const checkOutResident = operation({
  name: 'checkOutResident',
  summary: 'Records that a resident leaves; hours count from here, capped by the plan.',
  method: 'POST',
  path: '/api/communities/:communityId/sessions/:sessionId/check-outs',
  access: 'attendance.record',
  params: sessionParams,
  body: z.strictObject(scan),
  output: scanResult,
  errors: [...scanErrors, 'attendance/not_checked_in', 'attendance/already_checked_out'],
});

/** Masked, so that the name is said aloud by who stands there. */
export const foundResident = z.object({
  residentId: id,
  maskedName: z.string(),
  buildingName: z.string().nullable(),
});

const foundResidents = z.object({ residents: z.array(foundResident) });

const attendanceParams = communityParams.extend({ attendanceId: id });

export const undoScan = operation({
  name: 'undoScan',
  summary:
    'Takes back a scan of one’s own within minutes, with all points it brought to anyone; ' +
    'later only a review can.',
  method: 'POST',
  path: '/api/communities/:communityId/attendances/:attendanceId/undo',
  access: 'attendance.record',
  params: attendanceParams,
  body: requestOnly,
  output: z.object({ residentId: id, pointsTakenBack: z.int() }),
  errors: [
    'request/not_found',
    'attendance/undo_not_own',
    'attendance/undo_too_late',
    'ledger/points_spent',
  ],
});

export const cancelAttendance = operation({
  name: 'cancelAttendance',
  summary:
    'Takes an attendance out after a review, with a reason all can read: award, supplements, ' +
    'service record and what came to others because of it.',
  method: 'POST',
  path: '/api/communities/:communityId/attendances/:attendanceId/cancellation',
  access: 'attendance.cancel',
  params: attendanceParams,
  body: z.strictObject({ requestId, reason }),
  output: z.object({ residentId: id, pointsTakenBack: z.int() }),
  errors: ['request/not_found', 'rules/self_award', 'rules/household_award', 'ledger/points_spent'],
});

export const findResidentByPhone = operation({
  name: 'findResidentByPhone',
  summary:
    'Residents of the community reached by a phone, masked, so the name can be confirmed aloud.',
  method: 'POST',
  path: '/api/communities/:communityId/resident-lookups',
  access: 'resident.find_by_phone',
  params: communityParams,
  body: z.strictObject({ phone: phoneText }),
  output: foundResidents,
  errors: ['sign_in/phone_invalid', 'residents/too_many_lookups'],
});

export const findResidentByName = operation({
  name: 'findResidentByName',
  summary: 'For people without any phone: a part of the name within a building, or the whole name.',
  method: 'POST',
  path: '/api/communities/:communityId/resident-lookups/by-name',
  access: 'resident.find_by_phone',
  params: communityParams,
  body: z.strictObject({ name: z.string().min(1).max(50), buildingId: id.optional() }),
  output: foundResidents,
  errors: ['residents/name_too_short', 'residents/too_many_lookups'],
});

export const readRoster = operation({
  name: 'readRoster',
  summary: 'Who signed up and who came, for the organizer of a session.',
  method: 'GET',
  path: '/api/communities/:communityId/sessions/:sessionId/roster',
  access: 'attendance.read',
  params: sessionParams,
  output: z.object({
    /** When the roster was taken down for the insurer; null before the session began. */
    frozenAt: instant.nullable(),
    rows: z.array(
      z.object({
        residentId: id,
        name: z.string(),
        buildingName: z.string().nullable(),
        /** For finding someone by the end of their number when the camera fails. */
        phoneLast4: z.string().nullable(),
        signedUp: z.boolean(),
        /** How they stand to the roster that was taken down at the start; null before it. */
        atStart: z.enum(['on_roster', 'signed_up_later', 'walk_in']).nullable(),
        lateEntry: z.boolean(),
        /** Who signed them up, where a proxy did: 由女儿王** 代办. */
        signedUpBy: bilingual.nullable(),
        attendanceId: id.nullable(),
        checkedInAt: instant.nullable(),
        checkedOutAt: instant.nullable(),
        closedBy: z.enum(['organizer', 'auto']).nullable(),
        offline: z.boolean(),
        minutes: z.int().nullable(),
        points: z.int(),
        /** What is recorded once a second person agrees. */
        waitingPoints: z.int(),
      }),
    ),
  }),
  errors: ['request/not_found'],
});

export const downloadFrozenRoster = operation({
  name: 'downloadFrozenRoster',
  summary: 'Who was signed up when the session began, as an Excel file for the insurer.',
  method: 'GET',
  path: '/api/communities/:communityId/sessions/:sessionId/frozen-roster.xlsx',
  access: 'roster.export',
  params: sessionParams,
  answer: 'file',
  output: z.any(),
  errors: ['request/not_found', 'attendance/roster_open'],
});

export const closeSession = operation({
  name: 'closeSession',
  summary: 'Ends a session now: open attendances are checked out.',
  method: 'POST',
  path: '/api/communities/:communityId/sessions/:sessionId/closing',
  access: 'attendance.record',
  params: sessionParams,
  body: z.strictObject({ requestId }),
  output: z.object({ closedCount: z.int() }),
  errors: ['request/not_found', 'activities/session_not_open'],
});

export const awardDeed = operation({
  name: 'awardDeed',
  summary:
    'Proposes points for a deed with neither session nor claim, with a reason all can read; they ' +
    'are recorded when a second person agrees.',
  method: 'POST',
  path: '/api/communities/:communityId/awards',
  access: 'award.by_hand',
  params: communityParams,
  body: z.strictObject({
    requestId,
    residentId: id,
    ruleKey: z.string().min(1).max(60),
    /** Only for rules where the reviewer chooses within a range. */
    points: z.int().min(1).max(100_000).optional(),
    quantity: z.int().min(1).max(100_000).optional(),
    /** How long it took; becomes service time where the rule counts as service. */
    minutes: z.int().min(1).max(1440).optional(),
    /** For a deed that no rule lists: the nearest rule, and the reason says why. */
    asRuleKey: z.string().min(1).max(60).optional(),
    reason,
  }),
  output: z.object({ approvalId: id, points: z.int(), because: z.array(because) }),
  errors: [
    'request/not_found',
    'residents/left',
    'rules/unknown_rule',
    'rules/rule_stopped',
    'rules/not_in_force',
    'rules/self_award',
    'rules/household_award',
    'rules/account_not_kept',
    'rules/reason_missing',
    'rules/referral_not_due',
    'rules/grade_unknown',
    'rules/points_out_of_range',
    'rules/limit_reached',
    'rules/nothing_to_award',
  ],
});
