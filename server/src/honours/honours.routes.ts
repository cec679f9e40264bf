import * as boards from '@linli/contract/boards';
import * as levels from '@linli/contract/levels';
import * as reports from '@linli/contract/reports';
import { type Route, verb } from '../platform/route';
import { readBoard } from './read-board';
import { readFrozenBoards } from './read-frozen-boards';
import { readMyLevel } from './read-my-level';
import { readNeighbours } from './read-neighbours';

export const honoursRoutes: readonly Route[] = [
  verb(reports.readBoard, readBoard),
  verb(reports.readNeighbours, readNeighbours),
  verb(boards.readFrozenBoards, readFrozenBoards),
  verb(levels.readMyLevel, readMyLevel),
];
