import type { Job } from './platform/job-runner';

/**
 * The timetable. Every job runs for each community in a transaction of its own and does what is
 * due by that community's calendar, so that running it twice, or late, changes nothing.
 */
export const jobs: readonly Job[] = [];
