import { firstScreen, type Screen, Screens } from '../../ui/screens';
import { CheckAllPage } from './check-all-page';
import { ReceiptPage } from './receipt-page';

const screens: readonly Screen[] = [
  firstScreen('/receipts', CheckAllPage),
  firstScreen('/receipts/:transferId', ReceiptPage),
];

export function ReceiptsScreens() {
  return <Screens screens={screens} />;
}
