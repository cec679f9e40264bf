import * as checkIn from '@linli/contract/check-in';
import { type Route, verb } from '../platform/route';
import { checkInToday } from './check-in-today';
import { readMyCheckIns } from './read-my-check-ins';

export const checkInRoutes: readonly Route[] = [
  verb(checkIn.readMyCheckIns, readMyCheckIns),
  verb(checkIn.checkInToday, checkInToday),
];
