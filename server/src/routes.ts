import * as mall from '@linli/contract/mall';
import { addCounter } from './mall/add-counter';
import { addReward } from './mall/add-reward';
import { cancelRedemption } from './mall/cancel-redemption';
import { checkRedemptionCode } from './mall/check-redemption-code';
import { listCounterDay } from './mall/list-counter-day';
import { listCounters } from './mall/list-counters';
import { listMyRedemptions } from './mall/list-my-redemptions';
import { listRedemptions } from './mall/list-redemptions';
import { listRewards } from './mall/list-rewards';
import { readMyRedemption } from './mall/read-my-redemption';
import { redeemCode } from './mall/redeem-code';
import { reserveReward } from './mall/reserve-reward';
import { updateReward } from './mall/update-reward';
import { type Route, verb } from './platform/route';

/** The table of contents of the API: one line an operation. */
export const routes: readonly Route[] = [
  verb(mall.listRewards, listRewards),
  verb(mall.addReward, addReward),
  verb(mall.updateReward, updateReward),
  verb(mall.listCounters, listCounters),
  verb(mall.addCounter, addCounter),
  verb(mall.reserveReward, reserveReward),
  verb(mall.listMyRedemptions, listMyRedemptions),
  verb(mall.readMyRedemption, readMyRedemption),
  verb(mall.cancelRedemption, cancelRedemption),
  verb(mall.checkRedemptionCode, checkRedemptionCode),
  verb(mall.redeemCode, redeemCode),
  verb(mall.listCounterDay, listCounterDay),
  verb(mall.listRedemptions, listRedemptions),
];
