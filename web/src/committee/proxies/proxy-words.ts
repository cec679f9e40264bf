import { type ProxyDeed, proxyDeeds, proxyRelations } from '@linli/core/people/proxy-terms';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import type { ProxyRow } from './use-proxies';

export function deedWords(deeds: readonly ProxyDeed[]): string {
  return deeds.map((deed) => proxyDeeds[deed][getLocale()]).join(m.committee_comma());
}

export function relationWords({ relation }: Pick<ProxyRow, 'relation'>): string {
  return proxyRelations[relation][getLocale()];
}

export function stateWords({ state, consentWay }: ProxyRow): string {
  if (state === 'living') {
    return consentWay === 'paper' ? m.committee_proxy_living_paper() : m.committee_proxy_living();
  }
  const words = {
    waiting_proxy: m.committee_proxy_waiting_proxy,
    waiting_resident: m.committee_proxy_waiting_resident,
    waiting_witness: m.committee_proxy_waiting_witness,
    ended: m.committee_proxy_ended,
  };
  return words[state]();
}
