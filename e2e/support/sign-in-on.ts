import { expect, type Page } from '@playwright/test';

/** Signs in by phone on a page that asks for it. */
export async function signInOn(page: Page, phone: string): Promise<void> {
  await page.getByRole('textbox', { name: '手机号' }).fill(phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await expect(page.getByRole('textbox', { name: '短信验证码' })).toHaveValue(/^\d{6}$/);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('button', { name: '登录' })).toBeHidden();
}
