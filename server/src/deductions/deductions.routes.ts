import * as deductions from '@linli/contract/deductions';
import { type Route, verb } from '../platform/route';
import { appealDeduction } from './appeal-deduction';
import { decideAppeal } from './decide-appeal';
import { listDeductions } from './list-deductions';
import { listMyDeductions } from './list-my-deductions';
import { proposeDeduction } from './propose-deduction';
import { reverseDeduction } from './reverse-deduction';
import { withdrawDeduction } from './withdraw-deduction';

export const deductionRoutes: readonly Route[] = [
  verb(deductions.proposeDeduction, proposeDeduction),
  verb(deductions.listDeductions, listDeductions),
  verb(deductions.withdrawDeduction, withdrawDeduction),
  verb(deductions.decideAppeal, decideAppeal),
  verb(deductions.reverseDeduction, reverseDeduction),
  verb(deductions.listMyDeductions, listMyDeductions),
  verb(deductions.appealDeduction, appealDeduction),
];
