import type { Proxies } from '../platform/act-for';
import { findBinding } from './find-binding';
import { recordAct } from './record-act';

/** What operations ask of this feature when somebody acts for somebody else. */
export const actingProxies: Proxies = { find: findBinding, record: recordAct };
