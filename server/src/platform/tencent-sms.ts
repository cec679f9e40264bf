import type { Log } from './log';
import type { TencentSmsSettings } from './settings';
import type { SmsSender } from './sms-sender';

/**
 * Sends codes by Tencent Cloud SMS. The SDK is loaded when the first code goes out. What went
 * wrong is logged here, without the phone; the person is only told that nothing was sent.
 */
export function createTencentSms(settings: TencentSmsSettings, log?: Log): SmsSender {
  const url = settings.endpoint === null ? null : new URL(settings.endpoint);
  const address = url ? { endpoint: url.host, protocol: `${url.protocol}//` } : {};

  async function send(phone: string, code: string, validMinutes: number): Promise<void> {
    const { sms } = await import('tencentcloud-sdk-nodejs-sms');
    const client = new sms.v20210111.Client({
      credential: { secretId: settings.secretId, secretKey: settings.secretKey },
      region: settings.region,
      profile: { httpProfile: { reqTimeout: TIMEOUT_SECONDS, ...address } },
    });
    const answer = await client.SendSms({
      SmsSdkAppId: settings.appId,
      SignName: settings.sign,
      TemplateId: settings.template,
      TemplateParamSet: [code, String(validMinutes)],
      PhoneNumberSet: [phone.startsWith('+') ? phone : `+86${phone}`],
    });
    const outcome = answer.SendStatusSet?.[0]?.Code;
    if (outcome !== 'Ok') throw new Error(`Tencent SMS answered ${outcome ?? 'nothing'}`);
  }

  return {
    async sendSignInCode(phone, code, validMinutes) {
      try {
        await send(phone, code, validMinutes);
      } catch (error) {
        log?.error({ error }, 'A sign-in code was not sent');
        throw error;
      }
    },
  };
}

const TIMEOUT_SECONDS = 10;
