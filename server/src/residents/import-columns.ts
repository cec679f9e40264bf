/** The columns of a resident list: the template's header first, then what real lists call them. */
export const importColumns = {
  name: ['姓名', '名字', '居民姓名', 'name', 'fullname'],
  phone: [
    '手机号',
    '手机',
    '手机号码',
    '电话',
    '电话号码',
    '联系电话',
    '联系方式',
    'phone',
    'mobile',
    'phonenumber',
  ],
  building: ['楼栋', '楼号', '楼栋号', '栋', '幢', '楼', 'building'],
  room: ['房号', '室', '室号', '房间', '房间号', '门牌', '门牌号', 'room'],
  birthDate: ['出生日期', '生日', '出生年月日', 'birthdate', 'birthday', 'dateofbirth'],
  nickname: ['称呼', '昵称', 'nickname'],
  household: ['家庭', '家庭编号', '家庭号', '户', '户号', 'household', 'family'],
} as const;

export type ImportColumn = keyof typeof importColumns;
