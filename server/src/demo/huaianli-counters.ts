import type { DemoCounter } from './demo-data';

export const STATION = '便民驿站';
export const PROPERTY = '物业服务中心';
export const BARBER = '巧手理发店';
export const OFFICE = '居委会服务台';

export const huaianliCounters: readonly DemoCounter[] = [
  { name: STATION, place: '2 号楼底商', hours: '每天 8:00–18:00' },
  { name: BARBER, place: '南门外 20 米', hours: '每天 9:00–19:00' },
  { name: PROPERTY, place: '1 号楼一层', hours: '工作日 9:00–17:30' },
  { name: OFFICE, place: '居委会一楼', hours: '工作日 9:00–17:00' },
];
