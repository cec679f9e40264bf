import * as identity from '@linli/contract/identity';
import * as secondFactor from '@linli/contract/second-factor';
import { type Route, verb } from '../platform/route';
import { confirmPasskey } from './confirm-passkey';
import { confirmTotp } from './confirm-totp';
import { grantRole } from './grant-role';
import { listRoleGrants } from './list-role-grants';
import { listSignIns } from './list-sign-ins';
import { provePasskey } from './prove-passkey';
import { proveTotp } from './prove-totp';
import { readSetup } from './read-setup';
import { requestSignInCode } from './request-sign-in-code';
import { revokeRole } from './revoke-role';
import { revokeSignIn } from './revoke-sign-in';
import { signOut } from './sign-out';
import { startPasskey } from './start-passkey';
import { startPasskeyProof } from './start-passkey-proof';
import { startTotp } from './start-totp';
import { switchPerson } from './switch-person';
import { verifySignInCode } from './verify-sign-in-code';
import { whoAmI } from './who-am-i';

export const identityRoutes: readonly Route[] = [
  verb(identity.requestSignInCode, requestSignInCode),
  verb(identity.verifySignInCode, verifySignInCode),
  verb(identity.whoAmI, whoAmI),
  verb(identity.switchPerson, switchPerson),
  verb(identity.signOut, signOut),
  verb(identity.listSignIns, listSignIns),
  verb(identity.revokeSignIn, revokeSignIn),
  verb(secondFactor.startTotp, startTotp),
  verb(secondFactor.confirmTotp, confirmTotp),
  verb(secondFactor.proveTotp, proveTotp),
  verb(secondFactor.startPasskey, startPasskey),
  verb(secondFactor.confirmPasskey, confirmPasskey),
  verb(secondFactor.startPasskeyProof, startPasskeyProof),
  verb(secondFactor.provePasskey, provePasskey),
  verb(identity.listRoleGrants, listRoleGrants),
  verb(identity.grantRole, grantRole),
  verb(identity.revokeRole, revokeRole),
  verb(identity.readSetup, readSetup),
];
