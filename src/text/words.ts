/** Fixed words of the interface: each thing has one name (visual direction, "Words on screen"). */
import type { IndexDefinition } from '../domain/index-definition.ts';
import type { QuartileGroup } from '../domain/ranking.ts';
import type { Absence } from '../domain/result.ts';
import type { RoundStatus } from '../domain/round.ts';
import type { UnitLevel } from '../domain/unit.ts';

export const ABSENCE_WORDS: Readonly<Record<Absence, string>> = {
  'not-applicable': 'không áp dụng',
  'not-assessed': 'chưa đánh giá',
  'not-published': 'chưa công bố',
  'not-read': 'chưa đọc được',
};

export const ABSENCE_REASONS: Readonly<Record<Absence, string>> = {
  'not-applicable': 'Không áp dụng cho đơn vị này nên không tính vào mẫu số.',
  'not-assessed': 'Chưa được đánh giá trong đợt này.',
  'not-published': 'Nơi công bố không đưa ra số. Không tính là 0.',
  'not-read': 'Đã công bố, nhưng chỉ có dạng ảnh hoặc chưa tìm thấy bản chữ. Không tính là 0.',
};

export const GROUP_WORDS: Readonly<Record<QuartileGroup, string>> = {
  highest: 'Nhóm cao nhất',
  'upper-middle': 'Nhóm trung bình cao',
  'lower-middle': 'Nhóm trung bình thấp',
  lowest: 'Nhóm thấp nhất',
};

export const LEVEL_WORDS: Readonly<Record<UnitLevel, string>> = {
  ministry: 'bộ, ngành',
  province: 'tỉnh, thành phố',
  agency: 'cơ quan',
  district: 'huyện',
  commune: 'xã, phường',
};

export const STATUS_WORDS: Readonly<Record<RoundStatus, string>> = {
  planned: 'đã lên lịch',
  'self-assessment': 'đang tự chấm',
  appraisal: 'đang thẩm định',
  published: 'đã công bố',
};

/** What follows a figure: "89,95%", "47,82 điểm". */
export const unitSuffix = (index: Pick<IndexDefinition, 'unitOfMeasure'>): string =>
  index.unitOfMeasure === 'percent' ? '%' : ' điểm';

/** "Vĩnh Phúc và Tiền Giang"; "A, B và C". */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

export const COUNT_WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** Small counts in words: 3 → "ba"; larger ones in figures. */
export const countWord = (count: number): string => COUNT_WORDS[count] ?? String(count);

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
