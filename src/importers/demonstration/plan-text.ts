/** The front matter and the text of a made-up plan. */
import type { RawResults } from '../../content/schemas/results.ts';
import { ISSUER } from './criteria-sets.ts';
import { figure } from './plan-tasks.ts';
import { NAME, type PlanWishes } from './plan-wishes.ts';
import { PLANNING } from './rounds.ts';

type Row = RawResults['results'][number];

export function planText({ year, number, day, decision, above, kept, more }: PlanWishes, row: Row): string {
  const before = year - 1;
  const least = Math.ceil((row.indexPercent ?? 0) + above);
  const stay = kept.length > 0 ? ', hoặc giữ điểm ở một tiêu chí chưa mất' : '';
  return `---
kind: plan
number: "${number}"
symbol: KH-UBND
place: ${NAME}
date: { year: ${year}, month: ${day.month}, day: ${day.day} }
title: "Minh hoạ: Cải thiện Chỉ số cải cách hành chính năm ${year}"
shortTitle: "Minh hoạ: Xã ${NAME} cải thiện Chỉ số CCHC năm ${year}"
issuer:
  unit: ${PLANNING}
  name: Ủy ban nhân dân xã ${NAME} (minh hoạ)
superior: null
years: [${year}]
indices: [cchc]
status: issued
legalBases:
  - kind: Quyết định
    number: ${decision.number}
    date: "${decision.date}"
    issuer: ${ISSUER}
    title: "Minh hoạ: Công bố Chỉ số CCHC cấp xã năm ${before}"
    role: result
implements: null
priorResults:
  - index: cchc
    year: ${before}
    score: ${row.indexPercent}
    rank: ${row.rank}
    outOf: 25
    decision:
      kind: Quyết định
      number: ${decision.number}
      date: "${decision.date}"
      issuer: ${ISSUER}
      title: "Minh hoạ: Công bố Chỉ số CCHC cấp xã năm ${before}"
      role: result
targets:
  - index: cchc
    comparator: ">="
    value: ${least}
    unit: points
    quote: Chỉ số cải cách hành chính năm ${year} đạt từ ${least} điểm trở lên
  - index: cchc
    comparator: rank-better-than
    value: ${row.rank}
    unit: rank
    quote: xếp hạng cao hơn năm ${before}${more}
recipients:
  - ${ISSUER}
  - Các thôn của xã
signature: { authority: TM. ỦY BAN NHÂN DÂN, position: CHỦ TỊCH, name: Người Minh Hoạ }
attachments:
  - { label: Phụ lục, title: Danh mục nhiệm vụ năm ${year}, present: true, landscape: true }
rendition: verbatim
originalNote: Kế hoạch minh hoạ, không phải văn bản của cơ quan nào.
editorNotes:
  - "Kế hoạch này do chương trình đặt ra để minh hoạ: mỗi nhiệm vụ trả lời một tiêu chí mất điểm năm ${before}${stay}."
rounds: [minh-hoa-cchc-xa-${before}, minh-hoa-cchc-xa-${year}]
demonstration: true
---

## I. Kết quả năm ${before}

Năm ${before} xã ${NAME} đạt ${figure(row.indexPercent ?? 0)}%, hạng ${row.rank} trong 25 xã. Phần hồ sơ đạt ${figure(row.appraised ?? 0)} điểm trên 70, phần điều tra ${figure(row.survey ?? 0)} điểm trên 30.

## II. Mục tiêu năm ${year}

<ChiTieu />

## III. Nhiệm vụ

Mỗi nhiệm vụ trong phụ lục trả lời một tiêu chí đã mất điểm${stay}, ghi rõ người chủ trì và hạn xong.

## IV. Lịch tự chấm năm ${year}

<LichDanhGia dot="minh-hoa-cchc-xa-${year}" />

<PhuLuc ten="Phụ lục" />

<BangNhiemVu />
`;
}
