/** What stands beside the scattered figures of provinces: day of the announcement, national means, other readings. */
import type { RawRound } from '../../content/schemas/round.ts';

/** Conferences of the steering committee; SIPAS is announced together with PAR Index. */
export const ANNOUNCED: Readonly<Record<number, string>> = {
  2019: '2020-05-19',
  2021: '2022-05-25',
  2022: '2023-04-19',
  2023: '2024-04-17',
  2024: '2025-04-06',
};

/** Second readings that differ from the figure used. */
export const OTHER_READINGS: readonly {
  year: number;
  unit: string;
  field: 'indexPercent' | 'rank';
  value: number | string;
  key: string;
  note: string;
}[] = [
  {
    year: 2023,
    unit: 'Hải Phòng',
    field: 'indexPercent',
    value: 91.81,
    key: 'DNHN',
    note: 'Báo Điện tử Chính phủ và Thông tấn xã Việt Nam ghi 91,87; trang này ghi 91,81, khớp với mức tăng 1,72 mà chính nó nêu.',
  },
  {
    year: 2023,
    unit: 'Bình Thuận',
    field: 'rank',
    value: 'cuối bảng',
    key: 'VGP',
    note: 'Trang này nói Bình Thuận và Sóc Trăng đứng cuối; VietNamNet ghi An Giang đứng cuối với 81,32.',
  },
  {
    year: 2023,
    unit: 'Sóc Trăng',
    field: 'rank',
    value: 'cuối bảng',
    key: 'VGP',
    note: 'Trang này nói Bình Thuận và Sóc Trăng đứng cuối; VietNamNet ghi An Giang đứng cuối với 81,32.',
  },
];

export interface Context {
  readonly mean: Pick<NonNullable<RawRound['summary']>, 'mean' | 'meanChange' | 'note'>;
  readonly key: string;
}

/** National means as printed beside the table of a year, and where. */
export const PAR_CONTEXT: Readonly<Record<number, Context>> = {
  2013: { mean: { mean: 77.56, note: 'Trung bình 63 tỉnh theo nguồn.' }, key: 'E65209' },
  2016: { mean: { mean: 74.64, note: 'Trung bình 63 tỉnh theo nguồn.' }, key: 'E112535' },
  2022: {
    mean: { mean: 84.79, note: 'Tính từ câu “86,98%, cao hơn 2,19% so với năm 2022” trong nguồn của năm sau.' },
    key: 'BGL',
  },
  2023: {
    mean: { mean: 86.98, meanChange: 2.19, note: 'Nguồn ghi 57 tỉnh tăng, 6 tỉnh giảm; 32 tỉnh trên trung bình.' },
    key: 'BGL',
  },
  2024: {
    mean: { mean: 88.37, meanChange: 1.39, note: 'Nguồn ghi 53 tỉnh tăng, 9 tỉnh giảm: cộng được 62, không phải 63.' },
    key: 'VNP',
  },
};
export const SIPAS_CONTEXT: Readonly<Record<number, Context>> = {
  2021: {
    mean: { note: 'Trung bình cả nước năm 2021 chưa đọc được; năm 2019 là 84,45, năm 2020 là 85,48.' },
    key: 'MT',
  },
  2022: { mean: { mean: 80.08, note: 'Cách đo đổi từ năm này: không so với 85,48 của năm 2020.' }, key: 'BTT' },
  2023: { mean: { mean: 82.66, note: 'Nguồn ghi tỉnh thấp nhất 75,03%, không ghi tên tỉnh.' }, key: 'BTT' },
  2024: { mean: { mean: 83.94, note: null }, key: 'BQT' },
};
