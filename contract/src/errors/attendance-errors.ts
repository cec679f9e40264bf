import type { ErrorWords } from './error-words';

export const attendanceErrors = {
  'attendance/code_unreadable': {
    status: 400,
    zh: '这不是会员码。请对方打开“会员码”再扫一次。',
    en: 'This is not a member code. Ask them to open “Member code” and scan again.',
  },
  'attendance/code_stale': {
    status: 409,
    zh: '这张码过时了，像是截图。请对方重新打开“会员码”，再扫一次。',
    en: 'This code is out of date, perhaps a screenshot. Ask them to reopen it and scan again.',
  },
  'attendance/code_used': {
    status: 409,
    zh: '这张码刚在别处用过。请对方等新码出来，再扫一次。',
    en: 'This code was just used elsewhere. Wait for the next one and scan again.',
  },
  'attendance/code_forged': {
    status: 409,
    zh: '这张码不对，不是本社区发的。请改用手机号登记。',
    en: 'This code is not genuine. Please use the phone number instead.',
  },
  'attendance/foreign_community': {
    status: 409,
    zh: '这是别的社区的会员码，请对方回本社区签到。',
    en: 'This member code belongs to another community.',
  },
  'attendance/session_not_running': {
    status: 409,
    zh: '现在不是这场活动的签到时间（{startsAt} 起）。',
    en: 'This session is not running now (it starts {startsAt}).',
  },
  'attendance/too_late': {
    status: 409,
    zh: '离线记录超过 72 小时才送到，请到居委会补录。',
    en: 'This offline record arrived more than 72 hours late. Please ask for a late entry.',
  },
  'attendance/time_in_future': {
    status: 409,
    zh: '这台手机的时间不准，请先校准时间再送。',
    en: 'The clock of this phone is wrong. Please set it and send again.',
  },
  'attendance/already_checked_in': {
    status: 409,
    zh: '{at} 已签过到，没有重记。',
    en: 'Checked in already at {at}. Nothing was recorded twice.',
  },
  'attendance/not_checked_in': {
    status: 409,
    zh: '还没有签到，不能签退。',
    en: 'There is no check-in to close.',
  },
  'attendance/already_checked_out': {
    status: 409,
    zh: '已经签退了。',
    en: 'Checked out already.',
  },
  'attendance/self_scan': {
    status: 409,
    zh: '自己的分要别人来记。请另一位组织者扫一下。',
    en: 'Someone else must record your own points. Please ask another organizer.',
  },
  'attendance/household_scan': {
    status: 409,
    zh: '自家人的分要别人来记。请另一位组织者扫一下。',
    en: 'Someone else must record your family’s points. Please ask another organizer.',
  },
  'attendance/proxy_scan': {
    status: 409,
    zh: '您和这位居民有代办约定，分要别人来记。请另一位组织者扫一下。',
    en: 'You act for this resident or they for you: please ask another organizer.',
  },
  'attendance/resident_unknown': {
    status: 404,
    zh: '没有找到这位居民。可以当场登记。',
    en: 'No such resident. You can register them right here.',
  },
  'attendance/roster_open': {
    status: 409,
    zh: '这场还没有开始，名单到开始时才定下来。',
    en: 'This session has not begun; its roster is taken down at the start.',
  },
  'attendance/undo_not_own': {
    status: 409,
    zh: '这不是您扫的。要撤销，请扫的那位来办，或请居委会核对。',
    en: 'This is not your scan. Ask who made it, or ask the committee to review it.',
  },
  'attendance/undo_too_late': {
    status: 409,
    zh: '扫码已过 {minutes} 分钟，自己不能撤了。请居委会或监督员核对后撤销。',
    en: 'More than {minutes minute has|minutes have} passed. Ask the committee to review it.',
  },
} as const satisfies ErrorWords;
