import * as proxies from '@linli/contract/proxies';
import { type Route, verb } from '../platform/route';
import { answerProxy } from './answer-proxy';
import { askForProxy } from './ask-for-proxy';
import { endMyProxy } from './end-my-proxy';
import { endProxy } from './end-proxy';
import { listMyProxies } from './list-my-proxies';
import { listProxies } from './list-proxies';
import { recordProxy } from './record-proxy';
import { witnessProxy } from './witness-proxy';

export const proxiesRoutes: readonly Route[] = [
  verb(proxies.listMyProxies, listMyProxies),
  verb(proxies.askForProxy, askForProxy),
  verb(proxies.answerProxy, answerProxy),
  verb(proxies.endMyProxy, endMyProxy),
  verb(proxies.listProxies, listProxies),
  verb(proxies.recordProxy, recordProxy),
  verb(proxies.witnessProxy, witnessProxy),
  verb(proxies.endProxy, endProxy),
];
