import * as levels from '@linli/contract/levels';
import * as reports from '@linli/contract/reports';
import { type Route, verb } from '../platform/route';
import { readBoard } from './read-board';
import { readMyLevel } from './read-my-level';
import { readNeighbours } from './read-neighbours';

export const honoursRoutes: readonly Route[] = [
  verb(reports.readBoard, readBoard),
  verb(reports.readNeighbours, readNeighbours),
  verb(levels.readMyLevel, readMyLevel),
];
