import { SignInPage } from './sign-in-page';

/** The way into the field and committee faces. */
export function StaffSignInPage() {
  return <SignInPage staff />;
}
