import { refuse } from './refuse';
import type { TencentSmsSettings } from './settings';
import type { SmsSender } from './sms-sender';

/** Sends codes by Tencent Cloud SMS. The SDK is loaded when the first code goes out. */
export function createTencentSms(settings: TencentSmsSettings): SmsSender {
  return {
    async sendSignInCode(phone, code, validMinutes) {
      const { sms } = await import('tencentcloud-sdk-nodejs-sms');
      const client = new sms.v20210111.Client({
        credential: { secretId: settings.secretId, secretKey: settings.secretKey },
        region: settings.region,
        profile: { httpProfile: { reqTimeout: 10 } },
      });
      const answer = await client.SendSms({
        SmsSdkAppId: settings.appId,
        SignName: settings.sign,
        TemplateId: settings.template,
        TemplateParamSet: [code, String(validMinutes)],
        PhoneNumberSet: [phone.startsWith('+') ? phone : `+86${phone}`],
      });
      if (answer.SendStatusSet?.[0]?.Code !== 'Ok') throw refuse('sign_in/sms_failed');
    },
  };
}
