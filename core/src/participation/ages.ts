/** 民法典 Art 17: grown up. Nobody younger does dangerous service, whoever agrees. */
export const ADULT_AGE = 18;

/** 民法典 Art 20: below this a child acts through the guardian and takes part only in company. */
export const ALONE_AGE = 8;
