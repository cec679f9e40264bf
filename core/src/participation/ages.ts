/** 民法典 Art 20: below this a child acts through the guardian and takes part only in company. */
export const ALONE_AGE = 8;
