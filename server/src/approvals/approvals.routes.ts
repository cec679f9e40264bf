import * as approvals from '@linli/contract/approvals';
import { type Route, verb } from '../platform/route';
import { approveAward } from './approve-award';
import { listApprovals } from './list-approvals';
import { listBudgets } from './list-budgets';
import { listMyWaitingAwards } from './list-my-waiting-awards';
import { listProposedAwards } from './list-proposed-awards';
import { refuseAward } from './refuse-award';
import { setBudget } from './set-budget';

export const approvalsRoutes: readonly Route[] = [
  verb(approvals.listApprovals, listApprovals),
  verb(approvals.approveAward, approveAward),
  verb(approvals.refuseAward, refuseAward),
  verb(approvals.listMyWaitingAwards, listMyWaitingAwards),
  verb(approvals.listProposedAwards, listProposedAwards),
  verb(approvals.listBudgets, listBudgets),
  verb(approvals.setBudget, setBudget),
];
