/** The pages on which scattered figures of provinces were read, by the keys of the tables. */
import type { RawRound } from '../../content/schemas/round.ts';

export type Source = NonNullable<RawRound['publication']>['sources'][number];

const SOURCES: Readonly<Record<string, Source>> = {
  E56332: {
    title: 'VietnamPlus (bản tiếng Anh)',
    url: 'https://en.vietnamplus.vn/da-nang-tops-nation-in-administrative-reforms/56332.vnp',
  },
  // The copy stands on a site that has nothing to do with the agency; it is named and not linked.
  E65209: {
    title: 'Thông tấn xã Việt Nam (bản tiếng Anh, bài số 65209)',
    note: 'Đọc qua một bản chép lại; bản gốc không còn truy cập được nên không dẫn đường.',
  },
  TCDT: {
    title: 'Tài chính điện tử',
    url: 'http://www.taichinhdientu.vn/tai-chinh-trong-nuoc/nhnn-va-bo-tai-chinh-dung-top-dau-par-index-2015-153771.html',
  },
  E112535: {
    title: 'VietnamPlus (bản tiếng Anh)',
    url: 'https://en.vietnamplus.vn/central-bank-da-nang-city-top-par-index-2016/112535.vnp',
  },
  LNV: {
    title: 'Làng nghề Việt',
    url: 'https://langngheviet.com.vn/quang-ninh-dung-dau-ca-nuoc-ve-cai-cach-hanh-chinh-va-hai-long-cua-nguoi-dan-24011.html',
  },
  E229155: {
    title: 'VietnamPlus (bản tiếng Anh)',
    url: 'https://en.vietnamplus.vn/justice-ministry-hai-phong-named-best-performers-in-administrative-reform/229155.vnp',
  },
  TNTV: {
    title: 'Đài Phát thanh – Truyền hình Thái Nguyên',
    url: 'https://thainguyentv.vn/chi-so-par-index-2021-thai-nguyen-dung-thu-6-toan-quoc-88912.html',
  },
  BHT22: {
    title: 'Báo Hà Tĩnh',
    url: 'https://baohatinh.vn/chinh-quyen/ha-tinh-ban-hanh-ke-hoach-khac-phuc-han-che-nang-cao-chi-so-par-index-sipas-nam-2022/236001.htm',
  },
  TQ: { title: 'Sở Ngoại vụ Tuyên Quang', url: 'https://dofa.tuyenquang.gov.vn/cai-cach-hanh-chinh/trang-4.html' },
  BRVT: {
    title: 'Báo Bà Rịa – Vũng Tàu',
    url: 'https://baobariavungtau.com.vn/kinh-te/202207/phan-dau-den-nam-2025-br-vt-trong-nhom-co-chi-so-cchc-cao-nhat-nuoc-955613/',
  },
  BDN: {
    title: 'Báo Đồng Nai',
    url: 'https://baodongnai.com.vn/tintuc/202304/dong-nai-tang-4-bac-trong-xep-hang-cai-cach-hanh-chinh-3163860',
  },
  BQN: {
    title: 'Báo Quảng Ninh (bản tiếng Anh)',
    url: 'https://english.baoquangninh.vn/quang-ninh-tops-public-administration-indexes-for-fourth-consecutive-year-3236534.html',
  },
  BNA: {
    title: 'Báo Nghệ An',
    url: 'https://baonghean.vn/nghe-an-typical-achievements-in-the-first-half-of-2023-post272462.html',
  },
  VGP: {
    title: 'Báo Điện tử Chính phủ (bản tiếng Anh)',
    url: 'https://en.baochinhphu.vn/moj-quang-ninh-province-lead-public-administrative-reform-index-111240417164329841.htm',
  },
  DNHN: {
    title: 'Doanh nghiệp hội nhập (bản tiếng Anh)',
    url: 'https://en.doanhnghiephoinhap.vn/hai-phong-ranks-2nd-out-of-63-provinces-and-cities-in-the-par-index-with-91-81.html',
  },
  VNN: {
    title: 'VietNamNet',
    url: 'https://dantoctongiao.vietnamnet.vn/bo-tu-phap-va-tinh-quang-ninh-dung-dau-ve-chi-so-cai-cach-hanh-chinh-2271541.html',
  },
  VNP: {
    title: 'VietnamPlus',
    url: 'https://www.vietnamplus.vn/hai-phong-dung-dau-cao-bang-doi-so-bang-chi-so-cai-cach-hanh-chinh-nam-2024-post1025084.vnp',
  },
  BQT: {
    title: 'Thế giới và Việt Nam',
    url: 'https://baoquocte.vn/thai-nguyen-giu-vung-vi-tri-a-quan-ve-chi-so-sipas-nam-2024-310251.html',
  },
  BHT25: {
    title: 'Báo Hà Tĩnh',
    url: 'https://baohatinh.vn/ha-tinh-tang-3-bac-xep-thu-15-toan-quoc-ve-chi-so-cai-cach-hanh-chinh-post285503.html',
  },
  SLA: {
    title: 'Sở Nội vụ Sơn La',
    url: 'https://sonoivu.sonla.gov.vn/tin-tuc-su-kien/ket-qua-thuc-hien-cong-tac-cai-cach-hanh-chinh-6-thang-dau-nam-2025-tren-dia-ban-tinh-son-la-927377',
  },
  SKILL: {
    title: 'Tệp tra cứu hành chính Việt Nam trên GitHub',
    note: 'Nguồn thứ cấp, chưa đối chiếu được với bản công bố.',
  },
  MT: {
    title: 'Môi trường',
    url: 'https://moitruong.net.vn/infographic-854-nguoi-dan-to-chuc-hai-long-ve-su-phuc-vu-cua-co-quan-hanh-chinh/',
  },
  BTT: {
    title: 'Báo Tin tức',
    url: 'https://baotintuc.vn/video/sipas-cua-63-dia-phuong-nam-2023-v20240417172100954.htm',
  },
  BGL: {
    title: 'Báo Gia Lai',
    url: 'https://m.baogialai.com.vn/gia-lai-dung-dau-khu-vuc-tay-nguyen-ve-chi-so-sipas-post274056.amp',
  },
  NVSK: {
    title: 'Ngân hàng dữ liệu của Thông tấn xã Việt Nam',
    url: 'https://nvsk.vnanet.vn/chi-so-hai-long-cua-nguoi-dan-doi-voi-su-phuc-vu-cua-co-quan-hanh-chinh-nha-nuoc-sipas-nam-2023-1-145154.vna',
  },
  'region 2023': {
    title: 'Infographics của Thông tấn xã Việt Nam',
    url: 'https://infographics.vn/chi-so-cai-cach-hanh-chinh-2023-par-index-2023-cua-6-vung-kinh-te-xa-hoi/210954.vna',
  },
  'region 2024': {
    title: 'VietnamPlus',
    url: 'https://www.vietnamplus.vn/gia-tri-trung-binh-chi-so-cai-cach-hanh-chinh-cua-6-vung-kinh-te-xa-hoi-post1025126.vnp',
  },
};

export function sourceOf(key: string): Source {
  const found = SOURCES[key];
  if (!found) throw new Error(`no source ${key}`);
  return found;
}

/** "BQT (derived there from …)" → "BQT". */
export const keyOf = (text: string): string => text.split(' (')[0] ?? text;
