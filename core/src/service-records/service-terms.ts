/** The clocks of service records; a community may set others. */
export interface ServiceTerms {
  /** 令67 Art 11: service and evaluation are recorded within ten working days. */
  readonly recordWorkingDays: number;
  /** How soon a request to correct a record is answered. */
  readonly correctionWorkingDays: number;
  /** How many days after a session somebody may still be entered late. */
  readonly lateEntryDays: number;
  /** How many days before a qualification ends its holder is reminded. */
  readonly expiryNoticeDays: number;
}

export const defaultServiceTerms: ServiceTerms = {
  recordWorkingDays: 10,
  correctionWorkingDays: 3,
  lateEntryDays: 30,
  expiryNoticeDays: 30,
};
