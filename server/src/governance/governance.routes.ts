import * as governance from '@linli/contract/governance';
import { type Route, verb } from '../platform/route';
import { readRulebook } from './read-rulebook';

export const governanceRoutes: readonly Route[] = [verb(governance.readRulebook, readRulebook)];
