/** Twenty-five communes that do not exist. Their names are no name of a real unit (a test holds that). */
import type { RawUnit } from '../../content/schemas/units.ts';
import { slugify } from '../../text/slug.ts';

const NAMES = [
  'Trăng Non',
  'Mây Sớm',
  'Gió Lành',
  'Nắng Mai',
  'Sương Mỏng',
  'Mưa Rào',
  'Cầu Vồng',
  'Sao Hôm',
  'Suối Mơ',
  'Bến Mơ',
  'Lúa Thơm',
  'Bông Gạo',
  'Cánh Diều',
  'Cỏ May',
  'Lá Biếc',
  'Mùa Vàng',
  'Núi Mây',
  'Đồi Sim',
  'Sông Trăng',
  'Vườn Hồng',
  'Ruộng Bậc',
  'Chim Én',
  'Ong Vàng',
  'Tre Ngà',
  'Mộc Miên',
] as const;

export const idOf = (name: string): string => `minh-hoa-xa-${slugify(name)}`;

export const COMMUNES: readonly RawUnit[] = NAMES.map((name) => ({
  id: idOf(name),
  code: null,
  name,
  kind: 'xa',
  parent: null,
  validFrom: null,
  validTo: null,
  validNote: 'Xã minh hoạ, không có thật.',
  formedFrom: [],
  aliases: [],
  demonstration: true,
}));

export const COMMUNE_IDS: readonly string[] = COMMUNES.map(({ id }) => id);
