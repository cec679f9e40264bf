import * as counterCards from '@linli/contract/counter-cards';
import * as counters from '@linli/contract/counters';
import * as mall from '@linli/contract/mall';
import { type Route, verb } from '../platform/route';
import { addCounter } from './add-counter';
import { addReward } from './add-reward';
import { cancelRedemption } from './cancel-redemption';
import { checkRedemptionCode } from './check-redemption-code';
import { listCounterDay } from './list-counter-day';
import { listCounters } from './list-counters';
import { listMyRedemptions } from './list-my-redemptions';
import { listRedemptions } from './list-redemptions';
import { listRewards } from './list-rewards';
import { readCardAtCounter } from './read-card-at-counter';
import { readMyRedemption } from './read-my-redemption';
import { redeemByCard } from './redeem-by-card';
import { redeemCode } from './redeem-code';
import { reserveByCard } from './reserve-by-card';
import { reserveReward } from './reserve-reward';
import { updateReward } from './update-reward';

export const mallRoutes: readonly Route[] = [
  verb(mall.listRewards, listRewards),
  verb(mall.addReward, addReward),
  verb(mall.updateReward, updateReward),
  verb(counters.listCounters, listCounters),
  verb(counters.addCounter, addCounter),
  verb(mall.reserveReward, reserveReward),
  verb(mall.listMyRedemptions, listMyRedemptions),
  verb(mall.readMyRedemption, readMyRedemption),
  verb(mall.cancelRedemption, cancelRedemption),
  verb(counters.checkRedemptionCode, checkRedemptionCode),
  verb(counters.redeemCode, redeemCode),
  verb(counters.listCounterDay, listCounterDay),
  verb(mall.listRedemptions, listRedemptions),
  verb(counterCards.readCardAtCounter, readCardAtCounter),
  verb(counterCards.reserveByCard, reserveByCard),
  verb(counterCards.redeemByCard, redeemByCard),
];
