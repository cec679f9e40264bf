import * as deviceBindings from '@linli/contract/device-bindings';
import * as deviceProtocol from '@linli/contract/device-protocol';
import * as deviceReversals from '@linli/contract/device-reversals';
import * as devices from '@linli/contract/devices';
import { batchVerb, type Route, verb } from '../platform/route';
import { bindDeviceUser } from './bind-device-user';
import { changeDeviceState } from './change-device-state';
import { decideDeviceEvents } from './decide-device-events';
import { decideDeviceReversal } from './decide-device-reversal';
import { listDeviceEvents } from './list-device-events';
import { listDeviceReversals } from './list-device-reversals';
import { listDevices } from './list-devices';
import { listHeldDeviceEvents } from './list-held-device-events';
import { listMyDeviceBindings } from './list-my-device-bindings';
import { openDeviceBinding } from './open-device-binding';
import { proposeDeviceReversal } from './propose-device-reversal';
import { readDevice } from './read-device';
import { recordDeviceEvents } from './record-device-events';
import { registerDevice } from './register-device';
import { unbindDeviceUser } from './unbind-device-user';
import { updateDevice } from './update-device';

export const devicesRoutes: readonly Route[] = [
  verb(devices.listDevices, listDevices),
  verb(devices.readDevice, readDevice),
  verb(devices.registerDevice, registerDevice),
  verb(devices.updateDevice, updateDevice),
  verb(devices.changeDeviceState, changeDeviceState),
  verb(devices.listDeviceEvents, listDeviceEvents),
  verb(devices.listHeldDeviceEvents, listHeldDeviceEvents),
  verb(devices.decideDeviceEvents, decideDeviceEvents),
  verb(deviceReversals.proposeDeviceReversal, proposeDeviceReversal),
  verb(deviceReversals.listDeviceReversals, listDeviceReversals),
  verb(deviceReversals.decideDeviceReversal, decideDeviceReversal),
  batchVerb(deviceProtocol.recordDeviceEvents, recordDeviceEvents, {
    batchMax: 20,
    atOnceMax: 300,
  }),
  verb(deviceProtocol.openDeviceBinding, openDeviceBinding),
  verb(deviceBindings.listMyDeviceBindings, listMyDeviceBindings),
  verb(deviceBindings.bindDeviceUser, bindDeviceUser),
  verb(deviceBindings.unbindDeviceUser, unbindDeviceUser),
];
