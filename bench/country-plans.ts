/**
 * A content folder with one plan of 40 tasks for every commune there is. Synthetic and labelled so in every plan; the
 * registry of units is the real one. The same for the same count: nothing is drawn by lot.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

const KINDS: Readonly<Record<string, string>> = { xa: 'xã', phuong: 'phường', 'dac-khu': 'đặc khu' };
const FIELDS = [
  'Chỉ đạo, điều hành',
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Cải cách tổ chức bộ máy',
  'Cải cách chế độ công vụ',
  'Cải cách tài chính công',
  'Chính quyền điện tử, chính quyền số',
  'Tác động đến người dân',
];
const TASKS_PER_FIELD = 5;
const ACTORS = ['UBND xã', 'Văn phòng UBND', 'Bộ phận một cửa', 'Công chức Tư pháp', 'MTTQ xã'];
const SHARED = ['units', 'indices', 'criteria', 'pages', 'agencies.json', 'README.md'];

/**
 * Writes `folder` from the project's own content; returns the paths of the plans, in order. Every `annexEvery`th plan has
 * the 40 tasks: 1 is the heaviest country, 5 is the share among the five real documents.
 */
export function makeCountryPlans(content: string, folder: string, count: number, annexEvery = 1): readonly string[] {
  for (const name of SHARED) cpSync(join(content, name), join(folder, name), { recursive: true });
  const site = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as Record<string, unknown>;
  const notice = 'Dữ liệu nhân tạo để đo tốc độ. Không kế hoạch nào có thật.';
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ ...site, notice, featuredRounds: [] }));
  mkdirSync(join(folder, 'plans', '2026'), { recursive: true });
  return communes(content)
    .slice(0, count)
    .map((unit, at) => writePlan(folder, unit, at, at % annexEvery === 0));
}

const communes = (content: string): readonly Unit[] =>
  readdirSync(join(content, 'units', 'xa'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(content, 'units', 'xa', file), 'utf8');
      return (JSON.parse(text) as { units: readonly Unit[] }).units;
    });

function writePlan(folder: string, unit: Unit, at: number, hasAnnex: boolean): string {
  const name = `${unit.id}-do-toc-do`;
  const path = join(folder, 'plans', '2026', `${name}.mdx`);
  writeFileSync(path, hasAnnex ? planText(unit, at) : withoutAnnex(planText(unit, at)));
  if (hasAnnex) writeFileSync(join(folder, 'plans', '2026', `${name}.tasks.json`), tasksText(unit, at, `2026-${name}`));
  return path;
}

const withoutAnnex = (text: string): string =>
  text.replace(/^attachments: .*\n/mu, '').replace('\n<BangNhiemVu />\n', '');

const nameOf = (unit: Unit): string => `${KINDS[unit.kind] ?? 'xã'} ${unit.name}`;

function planText(unit: Unit, at: number): string {
  const place = nameOf(unit);
  const chapters = FIELDS.map((field, index) => chapterText(place, field, index, at)).join('\n\n');
  return `---
kind: plan
number: "${(at % 300) + 1}"
symbol: KH-UBND
place: ${JSON.stringify(unit.name)}
date: { year: 2026, month: 1, day: ${(at % 28) + 1} }
title: ${JSON.stringify(`Minh hoạ: cải thiện Chỉ số cải cách hành chính năm 2026 của ${place}`)}
shortTitle: ${JSON.stringify(`Minh hoạ: ${place} (${unit.code}), Chỉ số CCHC năm 2026`.slice(0, 90))}
issuer: { unit: ${unit.id}, name: ${JSON.stringify(`Ủy ban nhân dân ${place}`)} }
superior: null
years: [2026]
indices: [cchc]
status: issued
targets: [{ index: cchc, comparator: ">=", value: ${80 + (at % 15)}, unit: points, quote: "từ ${80 + (at % 15)} điểm trở lên" }]
recipients: ["Như trên", "Lưu: VT"]
signature: { authority: TM. ỦY BAN NHÂN DÂN, position: CHỦ TỊCH, name: Người ký minh hoạ }
attachments: [{ label: Phụ lục, title: Phân công nhiệm vụ, present: true, landscape: true }]
rendition: verbatim
demonstration: true
---

Kế hoạch này là dữ liệu nhân tạo của ${place}, lập để đo tốc độ.

<ChiTieu />

${chapters}

<BangNhiemVu />
`;
}

const chapterText = (place: string, field: string, index: number, at: number): string => `## ${ROMAN[index]}. ${field}

### ${index + 1}. Việc của năm

Trong năm 2026, ${place} rà soát lĩnh vực “${field.toLocaleLowerCase('vi')}”, thực hiện Kế hoạch ${at + index + 1}/KH-UBND và bảo đảm từ ${90 + index}% hồ sơ đúng hạn. Mỗi quý, người đứng đầu nghe báo cáo một lần, ghi rõ việc nào chậm và ai chịu trách nhiệm.

- Công khai **${index + 3} thủ tục** ở nơi tiếp nhận và trên cổng thông tin điện tử.
- Trả lời phản ánh, kiến nghị trong ${index + 2} ngày làm việc.
- Kiểm tra lần ${index + 1}: so điểm tự chấm với điểm thẩm định của năm trước.

a) Văn phòng tổng hợp số liệu gửi Chủ tịch trước ngày ${(at % 28) + 1} hằng tháng.

b) Bộ phận một cửa ghi nhận ý kiến của người dân khi trả kết quả.`;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function tasksText(unit: Unit, at: number, plan: string): string {
  const tasks = FIELDS.flatMap((title, field) =>
    Array.from({ length: TASKS_PER_FIELD }, (_, index) => {
      const order = field * TASKS_PER_FIELD + index;
      return {
        id: `${unit.id}-2026-${String(order + 1).padStart(2, '0')}`,
        number: `${field + 1}.${index + 1}`,
        field: { number: ROMAN[field], title },
        group: null,
        criterion: [],
        title: `Việc ${order + 1} của ${nameOf(unit)}: ${title.toLocaleLowerCase('vi')}, phần ${index + 1}`,
        requirement: `Hoàn thành ${90 + ((at + order) % 11)}% khối lượng được giao`,
        deadline: {
          text: `Trước ngày 31/${order % 2 ? '10' : '12'}/2026`,
          kind: 'date',
          date: `2026-${order % 2 ? '10' : '12'}-31`,
        },
        lead: [ACTORS[(at + order) % ACTORS.length]],
        support: [ACTORS[(at + order + 1) % ACTORS.length]],
        progress: [],
      };
    }),
  );
  return JSON.stringify({ plan, tasks });
}
