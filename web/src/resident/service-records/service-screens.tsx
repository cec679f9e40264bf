import { firstScreen, type Screen, Screens } from '../../ui/screens';
import { DossierPage } from './dossier-page';
import { RecordPage } from './record-page';
import { ServicePage } from './service-page';

const screens: readonly Screen[] = [
  firstScreen('/mine/service', ServicePage),
  firstScreen('/mine/service/dossier', DossierPage),
  firstScreen('/mine/service/:recordId', RecordPage),
];

export function ServiceScreens() {
  return <Screens screens={screens} />;
}
