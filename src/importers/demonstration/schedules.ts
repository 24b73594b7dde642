/** Calendars of the demonstration: two that are over, and one that is under way on 20/11/2026. */
import type { RawRound } from '../../content/schemas/round.ts';

type Step = RawRound['schedule'][number];
const step = (number: number, title: string, lead: string, date: string, doneOn: string | null): Step => ({
  number,
  title,
  deadline: { text: `Trước ngày ${date.split('-').reverse().join('/')}`, kind: 'date', date },
  lead: [lead],
  support: [],
  doneOn,
});

const HOME_AFFAIRS = 'Sở Nội vụ (minh hoạ)';
const COUNCIL = 'Hội đồng thẩm định (minh hoạ)';
const COMMUNES_LEAD = 'UBND các xã';

export const pastSchedule = (year: number): Step[] => [
  step(1, 'Hướng dẫn tự chấm điểm', HOME_AFFAIRS, `${year}-11-05`, `${year}-11-03`),
  step(2, 'Xã tự chấm điểm, gửi tài liệu kiểm chứng và giải trình', COMMUNES_LEAD, `${year}-11-30`, `${year}-11-30`),
  step(3, 'Điều tra xã hội học', HOME_AFFAIRS, `${year}-12-10`, `${year}-12-12`),
  step(4, 'Thẩm định điểm tự chấm', COUNCIL, `${year}-12-20`, `${year}-12-19`),
  step(5, 'Tổng hợp kết quả', HOME_AFFAIRS, `${year}-12-25`, `${year}-12-24`),
  step(6, 'Hội đồng họp, trình phê duyệt', COUNCIL, `${year}-12-29`, `${year}-12-28`),
  step(7, 'Công bố', HOME_AFFAIRS, `${year}-12-31`, `${year}-12-30`),
];

/** As of 20/11/2026: one step late, one overdue, the others ahead. */
export const CURRENT_SCHEDULE: Step[] = [
  step(1, 'Hướng dẫn tự chấm điểm', HOME_AFFAIRS, '2026-10-31', '2026-10-26'),
  step(2, 'Tập huấn tự chấm trên phần mềm', HOME_AFFAIRS, '2026-11-06', '2026-11-10'),
  step(3, 'Chọn mẫu điều tra xã hội học', HOME_AFFAIRS, '2026-11-15', null),
  step(4, 'Xã tự chấm điểm, gửi tài liệu kiểm chứng và giải trình', COMMUNES_LEAD, '2026-11-30', null),
  step(5, 'Điều tra xã hội học', HOME_AFFAIRS, '2026-12-15', null),
  step(6, 'Thẩm định điểm tự chấm', COUNCIL, '2026-12-25', null),
  {
    number: 7,
    title: 'Hội đồng họp, trình phê duyệt',
    deadline: { text: 'Tháng 01/2027', kind: 'month', date: '2027-01-31' },
    lead: [COUNCIL],
    support: [HOME_AFFAIRS],
    doneOn: null,
  },
  {
    number: 8,
    title: 'Công bố',
    deadline: { text: 'Quý I/2027', kind: 'quarter', date: '2027-03-31' },
    lead: [HOME_AFFAIRS],
    support: [],
    doneOn: null,
  },
];
