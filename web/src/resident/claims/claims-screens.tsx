import { firstScreen, type Screen, Screens } from '../../ui/screens';
import { ClaimPage } from './claim-page';
import { ClaimsPage } from './claims-page';
import { NewClaimPage } from './new-claim-page';

const screens: readonly Screen[] = [
  firstScreen('/claims', ClaimsPage),
  firstScreen('/claims/new', NewClaimPage),
  firstScreen('/claims/:claimId', ClaimPage),
];

export function ClaimsScreens() {
  return <Screens screens={screens} />;
}
