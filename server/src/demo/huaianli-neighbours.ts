import type { DemoPerson } from './demo-data';

/** Name, building, room, birth year, and what they like to do. */
const rows: readonly (readonly [string, number, string, number, string])[] = [
  ['刘建国', 1, '202', 1955, 'patrol'],
  ['陈美华', 1, '303', 1963, 'choir'],
  ['黄志远', 1, '401', 1988, ''],
  ['徐静', 1, '602', 1991, 'class'],
  ['马秀兰', 2, '101', 1949, 'sorting'],
  ['朱海波', 2, '404', 1977, 'patrol'],
  ['胡晓东', 2, '503', 1982, ''],
  ['郭凤英', 2, '601', 1953, 'choir'],
  ['罗宇航', 3, '203', 1998, 'patrol'],
  ['梁玉梅', 3, '401', 1960, 'cleaning'],
  ['宋文斌', 3, '503', 1971, ''],
  ['谢丽娟', 3, '602', 1984, 'sorting'],
  ['韩冬', 4, '102', 1993, 'patrol'],
  ['唐素琴', 4, '303', 1957, 'choir'],
  ['冯国庆', 4, '402', 1954, 'patrol'],
  ['于洋', 4, '504', 1989, ''],
  ['董淑芬', 5, '103', 1950, 'sorting'],
  ['萧明', 5, '204', 1976, 'cleaning'],
  ['程思远', 5, '403', 1999, 'patrol'],
  ['曹桂英', 5, '602', 1947, ''],
  ['袁伟', 6, '101', 1981, 'patrol'],
  ['邓小芳', 6, '302', 1987, 'choir'],
  ['傅长林', 6, '501', 1952, 'cleaning'],
  ['沈雨桐', 6, '604', 2001, 'class'],
  ['曾晓霞', 7, '103', 1968, 'choir'],
  ['彭立新', 7, '201', 1965, 'patrol'],
  ['吕慧敏', 7, '404', 1979, ''],
  ['苏建平', 7, '601', 1959, 'sorting'],
  ['卢志刚', 8, '203', 1970, 'patrol'],
  ['蒋爱萍', 8, '302', 1962, 'choir'],
  ['蔡永康', 8, '504', 1946, ''],
  ['贾晓梅', 8, '601', 1990, 'cleaning'],
  ['丁磊', 1, '503', 1996, 'patrol'],
  ['魏红', 3, '504', 1973, 'cleaning'],
  ['薛志勇', 5, '604', 1980, ''],
  ['叶青', 7, '302', 1997, 'clinic'],
  ['欧阳清', 8, '403', 1964, 'choir'],
  ['司马雪', 4, '603', 1992, 'sorting'],
];
/** The rest of the neighbourhood. */
export const huaianliNeighbours: readonly DemoPerson[] = rows.map(
  ([name, building, room, year, likes], index) => ({
    name,
    building: `${building} 号楼`,
    room,
    phone: String(201 + index).padStart(4, '0'),
    born: `${year}-${String((index % 12) + 1).padStart(2, '0')}-15`,
    ...(likes ? { does: likingOf(likes, index) } : {}),
    ...(index % 6 === 5 ? { joinedDaysAgo: 4 + index } : {}),
  }),
);

function likingOf(activity: string, index: number): Record<string, number> {
  const often = 0.25 + (index % 4) * 0.1;
  return { [activity]: often, cleaning: activity === 'cleaning' ? often : 0.08 };
}
