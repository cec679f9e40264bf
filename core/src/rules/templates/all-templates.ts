import { culture } from './culture';
import { elderCare } from './elder-care';
import { environment } from './environment';
import { familyPoints } from './family-points';
import { pointsAndPrivileges } from './points-and-privileges';
import { safety } from './safety';
import type { Template } from './template';
import { timeBank } from './time-bank';

/** In the order in which they are offered: programmes first, then models. */
export const allTemplates: Template[] = [
  environment,
  safety,
  elderCare,
  culture,
  timeBank,
  familyPoints,
  pointsAndPrivileges,
];
