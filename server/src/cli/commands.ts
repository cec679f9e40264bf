import { backup } from './backup';
import type { Command } from './command';
import { doctor } from './doctor';
import { exportLog } from './export-log';
import { exportOpenings } from './export-openings';
import { importCommand } from './import';
import { logAnchor } from './log-anchor';
import { logRecover } from './log-recover';
import { logWitness } from './log-witness';
import { migrateCommand } from './migrate';
import { recompute } from './recompute';
import { restore } from './restore';
import { seed } from './seed';
import { start } from './start';

/** Every `linli` command. */
export const commands: readonly Command[] = [
  start,
  migrateCommand,
  seed,
  importCommand,
  backup,
  restore,
  recompute,
  exportLog,
  exportOpenings,
  logWitness,
  logRecover,
  logAnchor,
  doctor,
];
