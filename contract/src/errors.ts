/**
 * Every expected refusal of the product, once: HTTP status and the words a person reads.
 * The words say what happened, why, and what to do next. `{name}` is filled from the details.
 */
export const errors = {
  'access/not_signed_in': {
    status: 401,
    zh: '请先登录。',
    en: 'Please sign in first.',
  },
  'access/not_allowed': {
    status: 403,
    zh: '您的身份不能做这件事。需要的话，请找居委会开通。',
    en: 'Your role cannot do this. Please ask the committee if you need it.',
  },
  'access/second_factor_needed': {
    status: 403,
    zh: '请再用动态口令或通行密钥确认一次。',
    en: 'Please confirm once more with your authenticator code or passkey.',
  },
  'access/missing_header': {
    status: 403,
    zh: '这次请求不是从本站页面发出的，没有办理。',
    en: 'This request did not come from our pages and was not carried out.',
  },
  'request/invalid': {
    status: 400,
    zh: '填写的内容不对，请再看一眼。',
    en: 'Something in the form is not right. Please check it.',
  },
  'request/too_large': {
    status: 413,
    zh: '内容太大了，请分开再试。',
    en: 'That is too large. Please split it and try again.',
  },
  'request/not_found': {
    status: 404,
    zh: '没有找到。可能已经换了地方，或不属于这个社区。',
    en: 'Not found. It may have moved or belong to another community.',
  },
  'request/id_reused': {
    status: 409,
    zh: '这个单号已用在另一件事上，请重新打开页面再办。',
    en: 'This request number was used for something else. Please reopen the page.',
  },
  'request/too_many': {
    status: 429,
    zh: '办得太快了，请过 {retryAfterSeconds} 秒再试。',
    en: 'Too many tries. Please wait {retryAfterSeconds} seconds.',
  },
  'lists/unreadable': {
    status: 400,
    zh: '这个文件打不开。请用我们的 Excel 模板，或另存为 CSV。',
    en: 'This file cannot be read. Please use our Excel template or save it as CSV.',
  },
  'lists/too_many_rows': {
    status: 400,
    zh: '一次最多 {rowsMax} 行，请分开上传。',
    en: 'At most {rowsMax} rows at a time. Please split the file.',
  },
  'server/unexpected': {
    status: 500,
    zh: '我们这边出了差错，您的积分没有动。请稍后再试。',
    en: 'Something went wrong on our side. Your points were not touched. Please try again later.',
  },
  'server/busy': {
    status: 503,
    zh: '正在启动或太忙，请稍等片刻再试。',
    en: 'Starting up or too busy. Please try again in a moment.',
  },

  'sign_in/phone_invalid': {
    status: 400,
    zh: '手机号要 11 位数字，请再看一眼。',
    en: 'A mobile number has 11 digits. Please check it.',
  },
  'sign_in/too_soon': {
    status: 429,
    zh: '验证码刚发过，{retryAfterSeconds} 秒后可以再要一次。',
    en: 'A code was just sent. You can ask again in {retryAfterSeconds} seconds.',
  },
  'sign_in/too_many_codes': {
    status: 429,
    zh: '今天要的验证码太多了，请过一会儿再试，或到服务台办理。',
    en: 'Too many codes for now. Please try later or visit the service desk.',
  },
  'sign_in/code_wrong': {
    status: 400,
    zh: '验证码不对，还能试 {triesLeft} 次。',
    en: 'That code is not right. {triesLeft} tries left.',
  },
  'sign_in/code_void': {
    status: 400,
    zh: '这个验证码已经失效，请重新要一个。',
    en: 'That code is no longer valid. Please ask for a new one.',
  },
  'sign_in/sms_failed': {
    status: 503,
    zh: '短信没有发出去，请稍后再试，或到服务台办理。',
    en: 'The message could not be sent. Please try later or visit the service desk.',
  },
  'sign_in/totp_wrong': {
    status: 400,
    zh: '动态口令不对，请看手机上最新的 6 位数字。',
    en: 'That authenticator code is not right. Please use the newest 6 digits.',
  },
  'sign_in/totp_not_started': {
    status: 409,
    zh: '请先扫码添加动态口令。',
    en: 'Please add the authenticator first.',
  },
  'sign_in/passkey_refused': {
    status: 400,
    zh: '通行密钥没有通过，请再试一次或用动态口令。',
    en: 'The passkey was not accepted. Please try again or use the authenticator code.',
  },
  'sign_in/person_unknown': {
    status: 404,
    zh: '这个手机号下没有这位家人。',
    en: 'There is no such family member under this phone.',
  },

  'residents/name_invalid': {
    status: 400,
    zh: '姓名要 1 到 25 个字，请再看一眼。',
    en: 'A name has 1 to 25 characters. Please check it.',
  },
  'residents/phone_invalid': {
    status: 400,
    zh: '手机号不对，请再看一眼；没有手机可以留空。',
    en: 'The phone number is not right. Leave it empty if there is none.',
  },
  'residents/already_member': {
    status: 409,
    zh: '{name} 已经登记过了。',
    en: '{name} is registered already.',
  },
  'residents/family_full': {
    status: 409,
    zh: '这个手机号已经登记了 {max} 位家人，更多家人请到社区登记。',
    en: 'This phone has {max} family members already. Please register more at the community.',
  },
  'residents/building_unknown': {
    status: 400,
    zh: '没有这个楼栋，请先添加。',
    en: 'There is no such building. Please add it first.',
  },
  'residents/building_exists': {
    status: 409,
    zh: '这个楼栋已经有了。',
    en: 'This building exists already.',
  },
  'residents/household_unknown': {
    status: 400,
    zh: '没有这个家庭。',
    en: 'There is no such household.',
  },
  'residents/left': {
    status: 409,
    zh: '这位居民已经迁出。',
    en: 'This resident has moved away.',
  },
  'residents/import_has_errors': {
    status: 409,
    zh: '还有 {errorCount} 行没改好，改完再导入。',
    en: '{errorCount} rows still have errors. Please correct them first.',
  },
  'residents/import_done': {
    status: 409,
    zh: '这份名单已经导入过了。',
    en: 'This list was imported already.',
  },
  'residents/too_many_lookups': {
    status: 429,
    zh: '按手机号找人太频繁了，请过一会儿，或请居民出示会员码。',
    en: 'Too many phone look-ups. Please wait, or ask for the member code.',
  },
  'residents/birth_date_wrong': {
    status: 400,
    zh: '出生日期不对，请再看一眼。',
    en: 'The birth date is not right. Please check it.',
  },
  'residents/birth_date_known': {
    status: 409,
    zh: '这位居民的出生日期已经登记过了，要改请找居委会。',
    en: 'A birth date is on file already. Please ask the committee to change it.',
  },
  'residents/name_too_short': {
    status: 400,
    zh: '选了楼栋，至少写姓名里的两个字；没选楼栋，请写全名。',
    en: 'With a building, two characters of the name are enough; without one, the whole name.',
  },
  'cards/unreadable': {
    status: 400,
    zh: '这不是积分卡，请再扫一次，或按姓名、电话找人。',
    en: 'This is not a points card. Scan it again, or look by name or phone.',
  },
  'cards/unknown': {
    status: 404,
    zh: '本社区没有这张卡，可能是别处的。请按姓名或电话找人。',
    en: 'This community has no such card. Please look by name or phone.',
  },
  'cards/revoked': {
    status: 409,
    zh: '这张卡已经停用。请用新卡，或按姓名、电话登记。',
    en: 'This card was stopped. Use the new one, or look by name or phone.',
  },
  'cards/unconfirmed': {
    status: 409,
    zh: '纸卡会借给别人：请先问一声，来的是不是{maskedName}本人。',
    en: 'Paper can be lent: please ask first whether this is {maskedName} in person.',
  },
  'cards/used_too_often': {
    status: 409,
    zh: '这张卡今天已经在 {max} 场签到，先不收了。请核对本人，再按姓名或电话登记。',
    en: 'This card was used in {max} sessions today. Check the person and look by name or phone.',
  },
  'cards/has_card': {
    status: 409,
    zh: '{maskedName} 已经有卡了。要换新卡请选“换卡”，旧卡马上停用。',
    en: '{maskedName} has a card already. Choose to replace it; the old one stops at once.',
  },
  'calls/told_already': {
    status: 409,
    zh: '这些事已经告诉过了，请刷新名单。',
    en: 'These were told already. Please reload the list.',
  },
  'proxies/not_bound': {
    status: 403,
    zh: '您现在不能替这位居民代办，可能到期或停用了。请先换回自己。',
    en: 'You cannot act for this resident now; it ended or was stopped. Please switch back.',
  },
  'proxies/never': {
    status: 403,
    zh: '这件事只能本人办，不能代办。请换回自己，或请本人来。',
    en: 'Only the person can do this, nobody in their place. Please switch back or ask them.',
  },
  'proxies/deed_not_agreed': {
    status: 403,
    zh: '本人没有同意代办“{deedZh}”。要办的话，请本人重新约定代办的范围。',
    en: 'They have not agreed to “{deedEn}”. Please agree on it again with them.',
  },
  'proxies/daily_limit': {
    status: 429,
    zh: '今天替这位居民已经办了 {max} 件，明天再办，或请本人来。',
    en: 'You have done {max} things for this resident today. Try tomorrow, or ask them to come.',
  },
  'proxies/person_unknown': {
    status: 404,
    zh: '没有对上这个人。请从家人里选，或把姓名和手机号写对；也可以到居委会办。',
    en: 'No such person. Choose from your household, or check name and phone, or ask at the desk.',
  },
  'proxies/self': {
    status: 409,
    zh: '自己的事自己办，不用代办。',
    en: 'Nobody needs a proxy for themself.',
  },
  'proxies/end_out_of_range': {
    status: 400,
    zh: '代办最长约定 {months} 个月，从今天算起。',
    en: 'A binding lasts {months} months from today at most.',
  },
  'proxies/already_bound': {
    status: 409,
    zh: '这两位之间已经有代办约定了，先停用再重新约。',
    en: 'These two have a binding already. End it first.',
  },
  'proxies/too_many_proxies': {
    status: 409,
    zh: '一位居民最多请 {max} 位代办，先停用一位。',
    en: 'A resident has {max} proxies at most. End one first.',
  },
  'proxies/too_many_residents': {
    status: 409,
    zh: '一个人最多替 {max} 位居民代办。',
    en: 'One person acts for {max} residents at most.',
  },
  'proxies/not_waiting': {
    status: 409,
    zh: '这份约定已经定下或结束了，请刷新看看。',
    en: 'This binding was settled or has ended. Please reload.',
  },
  'proxies/own_hand': {
    status: 409,
    zh: '自己或自家人的代办要请别的工作人员来记。',
    en: 'Someone else of the staff must record what concerns you or your household.',
  },
  'proxies/second_person_needed': {
    status: 409,
    zh: '同意书要两个人经手：请另一位工作人员来确认。',
    en: 'A consent needs two people: please ask someone else of the staff to confirm it.',
  },
  'roles/already_granted': {
    status: 409,
    zh: '这位居民已经有这个身份了。',
    en: 'This person holds that role already.',
  },
  'roles/not_own': {
    status: 409,
    zh: '自己的身份要请另一位委员来改。',
    en: 'Another committee member must change your own role.',
  },

  'activities/category_unknown': {
    status: 409,
    zh: '现行规则里没有这个类别。',
    en: 'The rules in force have no such category.',
  },
  'activities/rule_unknown': {
    status: 400,
    zh: '规则手册里没有这条规则。',
    en: 'The rulebook has no such rule.',
  },
  'activities/time_invalid': {
    status: 400,
    zh: '结束时间要晚于开始时间，一场最长 24 小时。',
    en: 'The end must be after the start; a session lasts 24 hours at most.',
  },
  'activities/too_many_sessions': {
    status: 400,
    zh: '一次最多排 60 场。',
    en: 'At most 60 sessions can be planned at once.',
  },
  'activities/session_not_open': {
    status: 409,
    zh: '这场活动已经结束或取消。',
    en: 'This session is over or cancelled.',
  },
  'activities/session_full': {
    status: 409,
    zh: '这场名额满了，可以看看别的场次。',
    en: 'This session is full. Please look at another one.',
  },
  'activities/already_signed_up': {
    status: 409,
    zh: '已经报过名了。',
    en: 'You have signed up already.',
  },
  'activities/not_signed_up': {
    status: 409,
    zh: '还没有报名这一场。',
    en: 'There is no sign-up for this session.',
  },
  'activities/capacity_below_signups': {
    status: 409,
    zh: '已有 {signups} 位报名，名额不能比这更少。',
    en: '{signups} people have signed up; the capacity cannot be lower.',
  },
  'activities/ages_apart': {
    status: 400,
    zh: '最小年龄不能大于最大年龄。',
    en: 'The least age cannot be above the greatest age.',
  },
  'activities/not_covered': {
    status: 409,
    zh: '这场风险高，{day} 那天还没有覆盖这类活动的志愿者保险。请先登记保险，再排这一场。',
    en: 'This is high risk and no insurance covers it on {day}. Please enter the policy first.',
  },

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
    en: 'More than {minutes} minutes have passed. Ask the committee or an auditor to review it.',
  },
  'rules/unknown_rule': {
    status: 409,
    zh: '现行规则里没有这一条。',
    en: 'The rules in force have no such rule.',
  },
  'rules/rule_stopped': {
    status: 409,
    zh: '这条规则暂停了，原因见规则公示。',
    en: 'This rule is stopped for now; the reason is on the rules page.',
  },
  'rules/not_in_force': {
    status: 409,
    zh: '那天还没有生效的规则。',
    en: 'No rules were in force on that day.',
  },
  'rules/limit_reached': {
    status: 409,
    zh: '这项积分已到上限，这次只记参加，不再加分。',
    en: 'The limit for this deed is reached; no more points this time.',
  },
  'rules/too_short': {
    status: 409,
    zh: '时间太短，不够记分。',
    en: 'Too short to earn points.',
  },
  'rules/points_out_of_range': {
    status: 409,
    zh: '这条规则只能给 {min} 到 {max} 分。',
    en: 'This rule allows {min} to {max} points.',
  },
  'rules/self_award': {
    status: 409,
    zh: '不能给自己记分，请另一位来办。',
    en: 'Nobody can award points to themself. Please ask someone else.',
  },
  'rules/household_award': {
    status: 409,
    zh: '不能给自家人记分，请另一位来办。',
    en: 'Nobody can award points to their own household. Please ask someone else.',
  },
  'rules/account_not_kept': {
    status: 409,
    zh: '这条规则把分记给小组或单位，本程序只有个人和家庭的账户。请委员会改规则。',
    en: 'This rule pays a group; accounts are kept for residents and households only.',
  },
  'rules/grade_unknown': {
    status: 409,
    zh: '请从规则的表里选等次或级别。',
    en: 'Please choose a grade or level from the table of the rule.',
  },
  'rules/reason_missing': {
    status: 409,
    zh: '比照办理要写明理由，写了才能记分。',
    en: 'A decision by analogy needs its reason in writing.',
  },
  'rules/referral_not_due': {
    status: 409,
    zh: '介绍来的邻居还没有参加满规则写的次数，或已过期限。',
    en: 'The newcomer has not taken part often enough yet, or the time for it is over.',
  },
  'bulk_awards/empty': {
    status: 400,
    zh: '这份名单里一行也没有，请填好再上传。',
    en: 'This list has no rows. Please fill it in first.',
  },
  'bulk_awards/closed': {
    status: 409,
    zh: '这份名单已经有结果了，请重新打开看看。',
    en: 'This list is settled already. Please open the page again.',
  },
  'bulk_awards/not_own': {
    status: 409,
    zh: '这份名单是别人做的，要由做的人来提交或撤回。',
    en: 'Somebody else made this list; it is theirs to submit or take back.',
  },
  'bulk_awards/nothing_to_give': {
    status: 409,
    zh: '这份名单里没有一行能记分，请改好再上传。',
    en: 'No row of this list brings points. Please correct it and send it again.',
  },
  'bulk_awards/has_errors': {
    status: 409,
    zh: '还有 {errorCount} 行有问题。改好再上传，或说明这几行不记。',
    en: '{errorCount} rows have problems. Correct them, or say that they are left out.',
  },
  'bulk_awards/nothing_to_reverse': {
    status: 409,
    zh: '这份名单没有可以收回的分：没有记过，或已经收回了。',
    en: 'This list has nothing to take back: nothing was given, or it was taken back.',
  },
  'approvals/closed': {
    status: 409,
    zh: '这一笔已经有结果了，或等满三天过了期，请重新打开看看。',
    en: 'This one is decided already, or its three days are over. Please open the page again.',
  },
  'approvals/own': {
    status: 409,
    zh: '这一笔是您自己提出的，要另一个人同意。',
    en: 'You proposed this one yourself; somebody else has to agree.',
  },
  'approvals/in_notice': {
    status: 409,
    zh: '还在公示，公示期满才能同意。',
    en: 'It is still in notice; nobody agrees before the days are over.',
  },
  'approvals/representative_needed': {
    status: 409,
    zh: '规则手册要求居民代表同意，请居民代表来看。',
    en: 'The rulebook wants a residents’ representative to agree to this one.',
  },
  'approvals/same_home': {
    status: 409,
    zh: '提出的是您自己家的人，要别家的人同意。',
    en: 'Someone of your own home proposed this one; a person of another home has to agree.',
  },
  'reviews/own': {
    status: 409,
    zh: '这一件和您自己或您家有关，要另一位监督员来看。',
    en: 'This one is about yourself or your home; another auditor has to look at it.',
  },
  'reviews/closed': {
    status: 409,
    zh: '这一件已经看完了，请重新打开看看。',
    en: 'This one is closed already. Please open the page again.',
  },
  'budgets/own': {
    status: 409,
    zh: '自己的预算要另一位委员来定。',
    en: 'Your own budget is set by another member of the committee.',
  },
  'rules/nothing_to_award': {
    status: 409,
    zh: '按规则这次没有积分。',
    en: 'By the rules there are no points for this.',
  },

  'claims/photo_too_large': {
    status: 413,
    zh: '这张照片超过 12 MB，没有收。请换一张小一点的，或用手机重新拍一张。',
    en: 'This photo is over 12 MB and was not taken. Please choose a smaller one or take it anew.',
  },
  'claims/photo_kind': {
    status: 400,
    zh: '这不是照片。请选 JPEG、PNG、WebP 或 HEIC 格式的照片。',
    en: 'This is not a photo. Please choose a JPEG, PNG, WebP or HEIC picture.',
  },
  'claims/photo_unreadable': {
    status: 400,
    zh: '这张照片打不开，可能没有传完整。请重新选一次，或换一张。',
    en: 'This photo cannot be opened; it may be incomplete. Please choose it again or another.',
  },
  'claims/photo_too_many_pixels': {
    status: 400,
    zh: '这张照片的尺寸太大了。请换一张，或用手机重新拍一张。',
    en: 'This photo has too many pixels. Please choose another or take it anew.',
  },
  'claims/too_many_photos': {
    status: 429,
    zh: '这一小时传的照片太多了，请过一会儿再传。',
    en: 'Too many photos this hour. Please try again in a while.',
  },
  'claims/photo_missing': {
    status: 409,
    zh: '有照片没有传到，请再传一次。',
    en: 'A photo did not arrive. Please send it again.',
  },
  'claims/not_claimable': {
    status: 409,
    zh: '现行规则里没有这一项，或者暂停了。请看看规则，选别的一项。',
    en: 'The rules in force have no such kind, or it is stopped. Please choose another.',
  },
  'claims/place_needed': {
    status: 400,
    zh: '请写上是哪一块地方，好让别人知道已经有人管。',
    en: 'Please write which place it is, so that others know someone looks after it.',
  },
  'claims/plot_taken': {
    status: 409,
    zh: '这块地方已经有人认领了，请选别的地方。',
    en: 'Someone has taken this place on already. Please choose another.',
  },
  'claims/plot_reported': {
    status: 409,
    zh: '这块地方这个月已经报过了，下个月再报。',
    en: 'This month’s proof for this place was sent already. The next one is due next month.',
  },
  'claims/changed_meanwhile': {
    status: 409,
    zh: '这一件刚刚有了变化，请重新打开看看。',
    en: 'This claim has just changed. Please open it again.',
  },
  'claims/own': {
    status: 409,
    zh: '自己的申报要别人来审。',
    en: 'Someone else must review your own claim.',
  },
  'claims/own_household': {
    status: 409,
    zh: '自家人和您代办的人的申报，要别人来审。',
    en: 'Someone else must review a claim of your household, or of a person you act for.',
  },
  'claims/own_record': {
    status: 409,
    zh: '您帮忙记下的申报，要别人来审。',
    en: 'A claim you wrote down for someone is reviewed by another person.',
  },
  'claims/same_reviewer': {
    status: 409,
    zh: '第二个人要换一位来看。',
    en: 'The second look must be another person’s.',
  },
  'claims/same_home': {
    status: 409,
    zh: '两个人不能是一家人，也不能用同一个手机号登录。',
    en: 'The two reviewers cannot be of one household or sign in with one phone.',
  },
  'claims/representative_needed': {
    status: 409,
    zh: '按规则要有居民代表来看，请一位居民代表再看一次。',
    en: 'The rules ask for a residents’ representative. Please have one take the second look.',
  },
  'claims/committee_needed': {
    status: 409,
    zh: '还要一位委员来看。',
    en: 'A committee member must take the second look.',
  },
  'governance/draft_changed': {
    status: 409,
    zh: '别人刚改过这份草稿。请看看他改了什么，再把您的写进去。',
    en: 'Someone else has just changed this draft. Look at it first, then enter yours again.',
  },
  'governance/draft_closed': {
    status: 409,
    zh: '这份草稿已经公布或者放弃了。',
    en: 'This draft was published or put away already.',
  },
  'governance/draft_proposed': {
    status: 409,
    zh: '这份草稿已经提交，等第二位确认。要改，请先撤回。',
    en: 'This draft waits for the second person. To change it, take it back first.',
  },
  'governance/not_proposed': {
    status: 409,
    zh: '这份草稿还没有提交。',
    en: 'This draft has not been proposed yet.',
  },
  'governance/draft_unfinished': {
    status: 409,
    zh: '还有 {count} 处没有定下来，定好再提交。',
    en: '{count} things are still open. Settle them, then propose it.',
  },
  'governance/too_many_drafts': {
    status: 409,
    zh: '草稿太多了，最多同时放 {max} 份。请先处理旧的。',
    en: 'There are too many drafts, {max} at most. Please settle the old ones first.',
  },
  'governance/version_moved': {
    status: 409,
    zh: '规则在这期间出了第 {version} 版。请先和它对照，再提交。',
    en: 'Version {version} was published in the meantime. Please compare with it first.',
  },
  'governance/adopted_in_future': {
    status: 409,
    zh: '表决的日子还没到。',
    en: 'The day of the vote is still to come.',
  },
  'governance/vote_impossible': {
    status: 409,
    zh: '人数和票数对不上，请核对会议记录。',
    en: 'The figures do not fit together. Please check the minutes.',
  },
  'governance/quorum_missed': {
    status: 409,
    zh: '应到 {entitled}，实到 {present}，没有过半，这次会议不能表决。',
    en: '{present} of {entitled} were there, not more than half, so nothing could be decided.',
  },
  'governance/not_adopted': {
    status: 409,
    zh: '实到 {present}，赞成 {yes}，没有超过一半，没有通过。',
    en: '{yes} of {present} agreed, not more than half, so it was not adopted.',
  },
  'governance/day_not_ahead': {
    status: 409,
    zh: '生效的日子要在今天以后，让大家先看到。',
    en: 'The first day must lie ahead, so that everyone can read it before.',
  },
  'governance/second_person': {
    status: 403,
    zh: '提交的人和同一家、同一手机的人不能确认，请换一位委员。',
    en: 'Who proposed it, and who shares their home or phone, cannot confirm it. Ask someone else.',
  },
  'governance/already_stopped': {
    status: 409,
    zh: '这一条已经停了。',
    en: 'This rule is stopped already.',
  },

  'ledger/not_enough': {
    status: 409,
    zh: '积分不够，还差 {short} 分。积分没有动。',
    en: 'Not enough points: {short} short. Nothing was taken.',
  },
  'ledger/already_reversed': {
    status: 409,
    zh: '这一笔已经冲正过了。',
    en: 'This transfer was reversed already.',
  },
  'ledger/not_reversible': {
    status: 409,
    zh: '这一笔不能直接冲正，请从它的原单办理。',
    en: 'This transfer cannot be reversed directly. Please use its own form.',
  },
  'ledger/points_spent': {
    status: 409,
    zh: '这笔积分已经花掉了，不能冲正。请先与居民商量。',
    en: 'These points have been spent and cannot be taken back. Please talk to the resident.',
  },

  'deductions/day_ahead': {
    status: 422,
    zh: '日期不能晚于今天。',
    en: 'The day cannot be later than today.',
  },
  'deductions/unknown_rule': {
    status: 409,
    zh: '那一天的规则手册里没有这一条，不能扣分。',
    en: 'The rulebook of that day has no such rule, so nothing can be taken.',
  },
  'deductions/own_home': {
    status: 403,
    zh: '自己、家里人和自己代办的人的事，请别的同事处理。',
    en: 'What concerns you, your home or whom you act for is for a colleague.',
  },
  'deductions/own': {
    status: 403,
    zh: '这一条是您记的，申诉要由另一位处理。',
    en: 'You noted this one; somebody else decides about the appeal.',
  },
  'deductions/closed': {
    status: 409,
    zh: '已经生效或者已经了结，不能撤回了。生效的可以冲正。',
    en: 'It took effect or was closed already. One that took effect can be reversed.',
  },
  'deductions/not_effective': {
    status: 409,
    zh: '这一条没有生效，没有分可以退。',
    en: 'This one has not taken effect, so there is nothing to give back.',
  },
  'deductions/no_appeal': {
    status: 409,
    zh: '没有等着处理的申诉。可能刚有同事处理过了。',
    en: 'No appeal is waiting. A colleague may just have decided it.',
  },
  'deductions/appealed': {
    status: 409,
    zh: '已经申诉过一次了，请等答复。',
    en: 'An appeal was made already; please wait for the answer.',
  },
  'deductions/appeal_over': {
    status: 409,
    zh: '这一条已经不能申诉了：申诉要在生效之前。有疑问请找居委会。',
    en: 'It is too late: an appeal is made before it takes effect. Please talk to the committee.',
  },
  'mall/reward_not_offered': {
    status: 409,
    zh: '这件现在不能换。',
    en: 'This reward is not offered at the moment.',
  },
  'mall/out_of_stock': {
    status: 409,
    zh: '刚被别人换走了。积分没有动。',
    en: 'Someone else just took the last one. Your points were not touched.',
  },
  'mall/limit_reached': {
    status: 409,
    zh: '这件每人限换 {limit} 份，您已经换过了。',
    en: 'The limit is {limit} per person, and you have had yours.',
  },
  'mall/not_in_rules': {
    status: 409,
    zh: '现在的规则手册里没有这一件，先不能换。请问一问居委会。',
    en: 'The rulebook in force does not have this reward, so it cannot be exchanged. Please ask.',
  },
  'mall/price_by_rules': {
    status: 409,
    zh: '规则手册里这一件是 {points} 分。改价要改手册。',
    en: 'The rulebook says {points} points for this one. To change it, change the rulebook.',
  },
  'mall/suspended': {
    status: 409,
    zh: '按公布的规则，{until} 以前暂停兑换。积分还在，照常可以参加活动得分。',
    en: 'By the published rules redemption is suspended until {until}. Your points are kept.',
  },
  'mall/closed_until': {
    status: 409,
    zh: '今天不是兑换的日子，下一次从 {next} 起。积分没有动。',
    en: 'Today is not a day of redemption; it opens next on {next}. Your points were not touched.',
  },
  'mall/closed': {
    status: 409,
    zh: '现在没有安排兑换的日子。积分没有动。',
    en: 'No days of redemption are planned. Your points were not touched.',
  },
  'mall/once_per_window': {
    status: 409,
    zh: '{from} 到 {until} 这一期已经换过，每期只能换一次。',
    en: 'You redeemed between {from} and {until} already; once each time is the rule.',
  },
  'mall/below_threshold': {
    status: 409,
    zh: '满 {threshold} 分才能兑换，现在是 {balance} 分。',
    en: 'Redemption starts at {threshold} points; there are {balance} now.',
  },
  'mall/terms_limit_reached': {
    status: 409,
    zh: '按规则手册，这一件已经换满了，这一期最多 {max}。',
    en: 'By the rulebook the limit of this reward is reached: {max} in this period.',
  },
  'mall/base_kept': {
    status: 409,
    zh: '底分 {base} 分不能兑换，还差 {short} 分。',
    en: 'The {base} base points cannot be spent: {short} points short.',
  },
  'mall/not_waiting': {
    status: 409,
    zh: '这张兑换码已经用过、取消或过期。',
    en: 'This redemption is already closed.',
  },
  'mall/stock_negative': {
    status: 409,
    zh: '库存不能少于零。',
    en: 'Stock cannot go below zero.',
  },
  'counter/code_unknown': {
    status: 404,
    zh: '没有这个码。请再对一遍，还能试 {triesLeft} 次。',
    en: 'No such code. Please check it; {triesLeft} tries left.',
  },
  'counter/locked': {
    status: 429,
    zh: '错了太多次，{retryAfterSeconds} 秒后再试。',
    en: 'Too many wrong codes. Try again in {retryAfterSeconds} seconds.',
  },
  'counter/already_redeemed': {
    status: 409,
    zh: '这张码 {at} 已经领过了。',
    en: 'This code was redeemed at {at} already.',
  },
  'counter/cancelled': {
    status: 409,
    zh: '这张码已经取消，积分退回去了。',
    en: 'This redemption was cancelled and the points went back.',
  },
  'counter/lapsed': {
    status: 409,
    zh: '这张码过期了，积分已经退回。',
    en: 'This code has lapsed and the points went back.',
  },
  'counter/own_card': {
    status: 409,
    zh: '自己、自家人和您代办的人，请另一位核销员来办。',
    en: 'For yourself, your family and whom you act for, please ask another clerk.',
  },
  'counter/other_counter': {
    status: 409,
    zh: '这件要到“{counter}”领。',
    en: 'This one is handed out at “{counter}”.',
  },

  'devices/key_invalid': {
    status: 400,
    zh: '公钥不对。要 Ed25519 公钥，32 字节，写成 Base64。',
    en: 'The public key is not right: an Ed25519 key of 32 bytes in base64 is needed.',
  },
  'devices/key_taken': {
    status: 409,
    zh: '这把公钥已经登记在“{name}”上。每台设备要有自己的钥匙。',
    en: '“{name}” is registered with this key. Every machine needs a key of its own.',
  },
  'devices/rule_not_for_devices': {
    status: 400,
    zh: '现行规则里没有给设备用的这一条：{ruleKey}。请先在规则里加上。',
    en: 'The rules in force have no rule for machines called {ruleKey}. Please add it first.',
  },
  'devices/signature_wrong': {
    status: 401,
    zh: '签名不对，没有收下。请检查设备的密钥和签名的内容。',
    en: 'The signature does not fit; nothing was taken. Please check the key and the signed text.',
  },
  'devices/revoked': {
    status: 403,
    zh: '这台设备的密钥已经作废，不再收它的记录。换新要重新登记。',
    en: 'This machine’s key was revoked; nothing of it is taken. A new one must be registered.',
  },
  'devices/suspended': {
    status: 403,
    zh: '这台设备暂停使用，请把记录留着，恢复后再发。',
    en: 'This machine is suspended. Keep its events and send them when it goes on.',
  },
  'devices/counters_unordered': {
    status: 400,
    zh: '一批里的编号要从小到大，不能重复。',
    en: 'The numbers in a batch must rise, each of them once.',
  },
  'devices/already_decided': {
    status: 409,
    zh: '编号 {counter} 已经有人处理过了，请刷新再看。',
    en: 'Number {counter} was decided already. Please look again.',
  },
  'devices/range_empty': {
    status: 409,
    zh: '这个范围里没有记过分，不用冲正。',
    en: 'Nothing in this range brought points; there is nothing to undo.',
  },
  'devices/range_too_large': {
    status: 409,
    zh: '这个范围有 {events} 笔，一次最多 {max} 笔，请分几段。',
    en: 'The range holds {events} awards; at most {max} at a time. Please split it.',
  },
  'devices/reversal_closed': {
    status: 409,
    zh: '这件冲正已经办过，或超过 72 小时没人确认。',
    en: 'This reversal is closed already, or nobody confirmed it within 72 hours.',
  },
  'devices/second_person': {
    status: 403,
    zh: '提出的人和同一家、同一手机的人不能确认，请换一位。',
    en: 'Who proposed it, and who shares their home or phone, cannot confirm it. Ask someone else.',
  },
  'devices/binding_code_wrong': {
    status: 404,
    zh: '没有这个绑定码，或已经过期。请在设备上重新取一个。',
    en: 'There is no such code, or it has expired. Please get a new one at the machine.',
  },

  'safety/minor_at_high_risk': {
    status: 409,
    zh: '这场有危险，未满 {adultAge} 岁不能参加，监护人同意也不行。请看看别的活动。',
    en: 'This is dangerous: nobody under {adultAge} may take part, whoever agrees.',
  },
  'safety/age_unknown': {
    status: 409,
    zh: '这场要看年龄，还没有登记出生日期。请到居委会登记，或请组织者当场补登。',
    en: 'This one has an age limit and no birth date is on file. Please have it entered first.',
  },
  'safety/too_young': {
    status: 409,
    zh: '这场要满 {minAge} 岁才能参加。请看看别的活动。',
    en: 'This one is from {minAge} years on. Please look at another one.',
  },
  'safety/too_old': {
    status: 409,
    zh: '这场只到 {maxAge} 岁。请看看别的活动。',
    en: 'This one is up to {maxAge} years. Please look at another one.',
  },
  'safety/needs_company': {
    status: 409,
    zh: '未满 {aloneAge} 岁要有同住的大人一起参加这一场。请大人先报名或先签到。',
    en: 'Under {aloneAge} a grown-up of the household must sign up or check in first.',
  },
  'safety/needs_consent': {
    status: 409,
    zh: '未满 {adultAge} 岁，要监护人同意，或有同住的大人一起参加。请监护人在“监护人同意”里点同意。',
    en: 'Under {adultAge} a guardian must agree, or a grown-up of the family comes along.',
  },
  'safety/not_qualified': {
    status: 409,
    zh: '这项服务要有登记在册、还在有效期内的资质。请先到居委会登记。',
    en: 'This service needs a valid qualification on file. Please have it entered first.',
  },
  'safety/not_trained': {
    status: 409,
    zh: '要先参加“{training}”培训。请问居委会什么时候开班。',
    en: 'The training “{training}” comes first. Please ask the committee when it is held.',
  },
  'safety/not_insured': {
    status: 409,
    zh: '这场风险高，志愿者保险还没有办好，现在不能参加。请问居委会。',
    en: 'This is high risk and not insured yet, so nobody can take part. Please ask the committee.',
  },
  'safety/insurance_age': {
    status: 409,
    zh: '这场的保险不含这个年龄，不能参加。请看看别的活动。',
    en: 'The insurance of this session does not cover this age.',
  },
  'safety/risk_not_agreed': {
    status: 409,
    zh: '报名前请先看过风险提示，勾选“我看过了”。提示改过的话要再看一次。',
    en: 'Please read the risks and agree before you sign up; once more if they changed.',
  },
  'safety/consent_text_changed': {
    status: 409,
    zh: '同意书改过了，请刷新后重新看一遍再同意。',
    en: 'The text of the consent has changed. Please reload and read it again.',
  },
  'safety/not_guardian': {
    status: 409,
    zh: '只能替同住或共用手机号的未成年家人同意。',
    en: 'You can agree only for minors of your household or on your phone.',
  },
  'safety/not_minor': {
    status: 409,
    zh: '这位居民已成年或没有登记出生日期，不用监护人同意。',
    en: 'This resident is grown up or has no birth date on file; no consent is needed.',
  },
  'safety/guardian_is_minor': {
    status: 409,
    zh: '要由成年的监护人来同意。',
    en: 'A grown-up guardian must agree.',
  },
  'safety/consent_ended': {
    status: 409,
    zh: '这份同意已经撤回了。',
    en: 'This consent was taken back already.',
  },
  'safety/given_in_future': {
    status: 400,
    zh: '同意的时间不能晚于现在。',
    en: 'The time of the consent cannot lie ahead.',
  },
  'safety/policy_days_wrong': {
    status: 400,
    zh: '保险的止日要在起日之后，年龄也要前小后大。',
    en: 'A policy ends after it begins, and the least age comes first.',
  },
  'safety/qualification_missing': {
    status: 400,
    zh: '资质要说明是哪一类。',
    en: 'A qualification needs its kind.',
  },
  'safety/self_entry': {
    status: 409,
    zh: '自己的档案要别人来登记。请另一位委员来办。',
    en: 'Someone else must enter papers of your own. Please ask another member.',
  },
  'safety/paper_number_wrong': {
    status: 400,
    zh: '证件号码不对，请再看一眼。',
    en: 'This number is not right. Please check it.',
  },
  'safety/happened_in_future': {
    status: 400,
    zh: '发生的时间不能晚于现在。',
    en: 'What happened cannot lie ahead.',
  },

  'service/own_record': {
    status: 409,
    zh: '自己的服务记录要别人来办。请另一位来确认。',
    en: 'Someone else must see to your own record. Please ask another person.',
  },
  'service/household_record': {
    status: 409,
    zh: '自家人的服务记录要别人来办。请另一位来确认。',
    en: 'Someone else must see to your family’s record. Please ask another person.',
  },
  'service/recorder_confirms': {
    status: 409,
    zh: '记录的人不能自己确认，要第二个人来。',
    en: 'Whoever wrote a record cannot sign it; a second person must.',
  },
  'service/recorder_answers': {
    status: 409,
    zh: '记录的人不能自己答复，请另一位委员来办。',
    en: 'Whoever wrote the record cannot answer. Please ask another member.',
  },
  'service/already_confirmed': {
    status: 409,
    zh: '这些记录已经有人确认了。',
    en: 'These records were signed already.',
  },
  'service/already_evaluated': {
    status: 409,
    zh: '这些记录已经评价过了。',
    en: 'These records were evaluated already.',
  },
  'service/record_reversed': {
    status: 409,
    zh: '这条记录已经撤销或更正，不能再办。',
    en: 'This record was taken back or corrected already.',
  },
  'service/correction_open': {
    status: 409,
    zh: '这条记录已经提过更正，正在等答复。',
    en: 'A correction of this record was asked for and waits for its answer.',
  },
  'service/correction_answered': {
    status: 409,
    zh: '这条更正已经答复过了。',
    en: 'This correction was answered already.',
  },
  'service/time_outside_session': {
    status: 400,
    zh: '时间要在这一场之内，先到后走。',
    en: 'The times must lie within the session, coming before leaving.',
  },
  'service/nothing_to_export': {
    status: 409,
    zh: '没有新的记录要送。确认过的记录才会进下一批。',
    en: 'There is nothing new to hand over. Only signed records go into a batch.',
  },
  'service/already_marked': {
    status: 409,
    zh: '这些行已经标过了。',
    en: 'These rows were marked already.',
  },

  'late_entry/session_not_over': {
    status: 409,
    zh: '这一场还没有结束，请直接签到。',
    en: 'This session is not over. Please check in instead.',
  },
  'late_entry/window_closed': {
    status: 409,
    zh: '这一场过去超过 {days} 天，不能再补录。',
    en: 'This session was more than {days} days ago; late entries are closed.',
  },
  'late_entry/not_yet_resident': {
    status: 409,
    zh: '那时这位居民还没有登记，不能补录。',
    en: 'This resident was not registered at the time.',
  },
  'late_entry/self': {
    status: 409,
    zh: '不能给自己补录，请另一位来办。',
    en: 'Nobody can enter themself late. Please ask someone else.',
  },
  'late_entry/household': {
    status: 409,
    zh: '不能给自家人补录，请另一位来办。',
    en: 'Nobody can enter their family late. Please ask someone else.',
  },
  'late_entry/attended': {
    status: 409,
    zh: '这位居民这一场已经有签到。时间不对的话，请走服务记录更正。',
    en: 'This resident is in the session already. Wrong times are put right by a correction.',
  },
  'late_entry/waiting': {
    status: 409,
    zh: '这位居民这一场已经补录，正等第二个人确认。',
    en: 'A late entry of this resident waits for its second person already.',
  },
  'late_entry/settled': {
    status: 409,
    zh: '这条补录已经办过了。',
    en: 'This late entry was settled already.',
  },
  'late_entry/same_hand': {
    status: 409,
    zh: '补录要两个人：提出的人、同住或共用手机号的人都不能确认。',
    en: 'A late entry takes two people: not the maker, their household or their phone.',
  },

  'check_in/not_offered': {
    status: 409,
    zh: '现行规则里没有每日签到。',
    en: 'The rules in force know no daily check-in.',
  },
  'check_in/already_today': {
    status: 409,
    zh: '今天已经签过了。',
    en: 'You have checked in today already.',
  },

  'polls/not_open': {
    status: 409,
    zh: '还没到开始的时间，到时候再来。',
    en: 'It has not begun yet. Please come back then.',
  },
  'polls/closed': {
    status: 409,
    zh: '已经结束了，谢谢您的心意。',
    en: 'It is over. Thank you for wanting to take part.',
  },
  'polls/too_young': {
    status: 409,
    zh: '这一份请满 {minAge} 周岁的邻居填。',
    en: 'This one is for neighbours of {minAge} and older.',
  },
  'polls/age_unknown': {
    status: 409,
    zh: '这一份请满 {minAge} 周岁的邻居填。您的出生日期还没登记，请到居委会补上。',
    en: 'This one is for {minAge} and older. Please let the committee add your date of birth.',
  },
  'polls/answer_missing': {
    status: 400,
    zh: '第 {number} 题还没有答好，请再看一眼。',
    en: 'Question {number} is not answered yet. Please have another look.',
  },
  'polls/answered_elsewhere': {
    status: 409,
    zh: '您已经答过了。选票上没有名字，要改只能用当时答的那台手机。',
    en: 'You have answered already. Ballots carry no name: only the phone you used can change it.',
  },
  'polls/not_shown': {
    status: 409,
    zh: '还没有可以看的结果：要等结束以后，并且答的人够 10 位。',
    en: 'There are no results to show: only after the end, and with 10 or more answers.',
  },
  'polls/time_invalid': {
    status: 400,
    zh: '结束要晚于开始，也要晚于现在，最长 90 天。',
    en: 'The end must come after the start and after now, within 90 days.',
  },
  'polls/question_invalid': {
    status: 400,
    zh: '第 {number} 题：选择题要 2 个以上不同的选项，文字题不要选项。',
    en: 'Question {number}: a choice needs 2 or more different options, words need none.',
  },

  'mentoring/not_offered': {
    status: 409,
    zh: '现行规则里没有结对这一项。',
    en: 'The rules in force offer no pairs.',
  },
  'mentoring/no_place': {
    status: 409,
    zh: '您现在没有空位。等一个请求有了答复，或一对结束并隔上几天，再来。',
    en: 'You have no place free now. Wait for an answer, or some days after a pair has ended.',
  },
  'mentoring/too_many_tries': {
    status: 429,
    zh: '今天试得够多了，明天再来，或请居委会帮忙找。',
    en: 'Enough tries for today. Come back tomorrow, or ask the committee to find someone.',
  },
  'mentoring/already_asked': {
    status: 409,
    zh: '这两位之间已经有一个请求在等答复。',
    en: 'A request between these two is waiting for an answer already.',
  },
  'mentoring/request_closed': {
    status: 409,
    zh: '这个请求已经有结果了，请重新打开看看。',
    en: 'This request is settled already. Please open the page again.',
  },
  'mentoring/cannot_pair': {
    status: 409,
    zh: '现在结不成对，可能有一位刚和别人结了对。需要的话，请居委会帮忙。',
    en: 'The pair cannot begin now; one of you may just have paired up. The committee can help.',
  },
  'mentoring/not_fitting': {
    status: 409,
    zh: '这两位现在不能结对：{zh}。',
    en: 'These two cannot pair now: {en}.',
  },
  'mentoring/consent_unwritten': {
    status: 400,
    zh: '代记同意要写一句依据，比如“当面说的”。',
    en: 'A recorded consent needs a note, such as “said so at the desk”.',
  },
  'mentoring/not_own': {
    status: 409,
    zh: '自己和家里人的结对，请另一位委员来办。',
    en: 'Another committee member must handle pairs of yourself or your household.',
  },
  'mentoring/pair_over': {
    status: 409,
    zh: '这一对已经结束了。',
    en: 'This pair has ended already.',
  },
  'log/not_published_yet': {
    status: 409,
    zh: '这笔刚刚记下，公示账本还没有写到它。过几秒再取收据。',
    en: 'This entry was just recorded and is not in the public log yet. Try again in a moment.',
  },
  'log/cosignature_wrong': {
    status: 400,
    zh: '这行见证签名对不上，没有收下。请重新打开见证页再签一次。',
    en: 'This witness signature does not fit and was not taken. Reopen the page and sign again.',
  },
  'log/erasure_waits': {
    status: 409,
    zh: '这位居民的抹去申请已经在等第二个人了。',
    en: 'An erasure of this resident already waits for a second person.',
  },
  'log/erasure_over': {
    status: 409,
    zh: '这件抹去申请已经办过或撤回了。',
    en: 'This erasure was carried out or withdrawn already.',
  },
  'log/erasure_own': {
    status: 403,
    zh: '申请的人不能自己同意，请另一位来办。',
    en: 'Whoever asked for it cannot agree to it. Please let somebody else decide.',
  },
  'log/erased_already': {
    status: 409,
    zh: '这位居民在公示账本里已经抹去了。',
    en: 'This resident was erased from the public log already.',
  },
  'log/rows_differ': {
    status: 409,
    zh: '这位居民的记录和公示账本对不上，要先查清，才能抹去。',
    en: 'Records of this resident differ from the public log. That must be cleared up first.',
  },
} as const satisfies Record<string, { status: number; zh: string; en: string }>;

export type ErrorCode = keyof typeof errors;

/** The words of a refusal with its details filled in. */
export function errorText(
  code: ErrorCode,
  language: 'zh' | 'en',
  details: Record<string, string | number> = {},
): string {
  return errors[code][language].replace(/\{(\w+)\}/g, (hole, name: string) =>
    String(details[name] ?? hole),
  );
}
