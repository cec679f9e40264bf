import type { OpenAttendance } from './attendance.queries';

/** An open attendance and the moment it ends. */
export interface Closing {
  readonly attendance: OpenAttendance;
  readonly checkedOutAt: string;
}

/** Nobody leaves before they came: late scans and devices with a slow clock say otherwise. */
export function closingOf(attendance: OpenAttendance, leftAt: string): Closing {
  const leftMs = Math.max(Date.parse(leftAt), Date.parse(attendance.checkedInAt));
  return { attendance, checkedOutAt: new Date(leftMs).toISOString() };
}
