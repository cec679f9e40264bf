/** The generated shape of the HTTP API; the faces take types from the contract, never its code. */
export type { paths } from '@linli/contract/openapi-types';
