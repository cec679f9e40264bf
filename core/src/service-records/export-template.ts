/** What a column of the export can hold; the order and the titles are the community's. */
export const exportFields = [
  'recordId',
  'change',
  'name',
  'sex',
  'birthDate',
  'volunteerNo',
  'paperKind',
  'paperNumber',
  'phone',
  'activity',
  'place',
  'day',
  'beganAt',
  'endedAt',
  'length',
  'unit',
  'leader',
  'recorder',
  'confirmer',
  'confirmedOn',
  'quality',
  'kind',
] as const;

export type ExportField = (typeof exportFields)[number];

export interface ExportTemplate {
  readonly columns: readonly { readonly field: ExportField; readonly title: string }[];
  readonly dateFormat: DateFormat;
  /** How the length of service is written: 1.5 or 90. */
  readonly lengthUnit: 'hours' | 'minutes';
}

export const dateFormats = ['yyyy-mm-dd', 'yyyy/mm/dd', 'yyyymmdd', 'yyyy年m月d日'] as const;

export type DateFormat = (typeof dateFormats)[number];

/** What is asked for most often. Identity numbers are in no template that nobody put them into. */
export const defaultTemplate: ExportTemplate = {
  columns: [
    { field: 'recordId', title: '记录编号' },
    { field: 'change', title: '变更' },
    { field: 'name', title: '姓名' },
    { field: 'volunteerNo', title: '志愿者编号' },
    { field: 'activity', title: '服务内容' },
    { field: 'place', title: '地点' },
    { field: 'day', title: '日期' },
    { field: 'length', title: '服务时长（小时）' },
    { field: 'unit', title: '记录单位' },
    { field: 'quality', title: '服务评价' },
  ],
  dateFormat: 'yyyy-mm-dd',
  lengthUnit: 'hours',
};

/** A day as the receiving system wants it. */
export function formatExportDay(day: string, format: DateFormat): string {
  const [year = '', month = '', date = ''] = day.split('-');
  switch (format) {
    case 'yyyy-mm-dd':
      return day;
    case 'yyyy/mm/dd':
      return `${year}/${month}/${date}`;
    case 'yyyymmdd':
      return `${year}${month}${date}`;
    case 'yyyy年m月d日':
      return `${year}年${Number(month)}月${Number(date)}日`;
  }
}

/** Hours to two places: minutes are counted by the half hour or the like, so nothing is lost. */
export function formatExportLength(minutes: number, unit: ExportTemplate['lengthUnit']): number {
  return unit === 'minutes' ? minutes : Math.round((minutes * 100) / 60) / 100;
}
