import * as attendance from '@linli/contract/attendance';
import { type Route, verb } from '../platform/route';
import { awardDeed } from './award-deed';

export const awardsRoutes: readonly Route[] = [verb(attendance.awardDeed, awardDeed)];
