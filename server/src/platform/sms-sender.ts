/** Sends one-time codes. Verbs call it in `afterCommit`, never inside the transaction. */
export interface SmsSender {
  sendSignInCode(phone: string, code: string, validMinutes: number): Promise<void>;
}

export interface SmsMessage {
  readonly phone: string;
  readonly code: string;
}

/** Keeps what would have been sent: for tests and for the demo's sign-in help. */
export class SmsOutbox implements SmsSender {
  readonly messages: SmsMessage[] = [];

  async sendSignInCode(phone: string, code: string): Promise<void> {
    this.messages.push({ phone, code });
  }

  lastCode(phone: string): string | undefined {
    return this.messages.findLast((message) => message.phone === phone)?.code;
  }
}

/** Writes codes to standard output instead of sending them: for a demo without a provider. */
export const consoleSms: SmsSender = {
  async sendSignInCode(phone, code, validMinutes) {
    const masked = `${phone.slice(0, -8)}****${phone.slice(-4)}`;
    process.stdout.write(`SMS to ${masked}: ${code} (${validMinutes} min)\n`);
  },
};
