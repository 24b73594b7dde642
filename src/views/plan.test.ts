import { describe, expect, it } from 'vitest';
import { CCHC, citation, plan, prose, ROUND, siteWith, target, task } from '../../test/plan-samples.ts';
import { id } from '../../test/domain-samples.ts';
import type { Plan } from '../domain/plan.ts';
import { planView } from './plan.ts';
import { plainText } from './view.ts';

const viewOf = (over: Partial<Plan>) => {
  const sample = plan(over);
  return planView(siteWith([sample]), sample);
};
const deckOf = (over: Partial<Plan>): string => plainText(viewOf(over).deck).replaceAll('\u00A0', ' ');
const factOf = (over: Partial<Plan>, term: string): string | undefined => {
  const text = viewOf(over).facts.find((fact) => fact.term === term)?.text;
  return typeof text === 'object' ? plainText(text) : text;
};
const prior = {
  indexId: CCHC,
  year: 2023,
  score: 84.4,
  rank: 19,
  outOf: 25,
  decision: citation({ kind: 'Quyết định', number: '7169/QĐ-UBND' }),
  note: null,
};
const rankTarget = target({ comparator: 'rank-better-than', value: 19, unit: 'rank' });

describe('deck', () => {
  it('says the promise, the tasks, and that no result is known', () => {
    expect(
      deckOf({ targets: [target()], tasks: [task('a'), task('b', { field: { number: 'II', title: 'Thể chế' } })] }),
    ).toBe(
      'Xã hứa đạt ít nhất 85 điểm ở Chỉ số CCHC, bằng 2 nhiệm vụ ở 2 lĩnh vực. Kết quả năm 2024 của xã chưa thấy công bố, nên chưa kết luận được xã có đạt hay không.',
    );
  });

  it('says the rank to beat, out of how many', () => {
    expect(deckOf({ targets: [rankTarget], priorResults: [prior] })).toContain(
      'Xã hứa xếp cao hơn hạng 19 trong 25 ở Chỉ số CCHC.',
    );
  });

  it('gathers targets of many fields', () => {
    const full = target({ field: 'Thể chế', comparator: '=', value: 100, unit: 'percent-of-max' });
    const targets = [
      full,
      { ...full, field: 'Bộ máy' },
      target({ field: 'Chính quyền số', value: 80, unit: 'percent-of-max' }),
    ];
    expect(deckOf({ targets })).toContain(
      'Xã hứa đạt 100% điểm tối đa ở 2 lĩnh vực của Chỉ số CCHC, từ 80% trở lên ở 1 mục còn lại.',
    );
  });

  it('of a calendar counts the steps and names the last day', () => {
    expect(deckOf({ kind: 'decision', roundIds: [ROUND] })).toBe(
      'Văn bản không đặt mục tiêu điểm mà xếp lịch chấm: 2 bước, bước cuối hạn 31/01/2025. Kết quả của đợt này chưa thấy công bố.',
    );
  });

  it('says that figures may stand in an annex we do not have', () => {
    const attachments = [{ label: 'Phụ lục', title: null, present: false, landscape: false }];
    expect(deckOf({ attachments })).toContain('không nêu con số mục tiêu nào. Mục tiêu và nhiệm vụ nằm trong phụ lục');
  });
});

describe('facts', () => {
  it('name the place and what became of it', () => {
    expect(factOf({}, 'Ban hành')).toBe('UBND xã Mẫu, huyện Mẫu, tỉnh Mẫu Sơn (nay thuộc xã Mới)');
    expect(
      factOf(
        { issuerId: null, issuerName: 'Ủy ban nhân dân huyện', issuerNote: 'Văn bản không ghi tên huyện.' },
        'Ban hành',
      ),
    ).toBe('UBND huyện. Văn bản không ghi tên huyện.');
  });

  it('keep blanks and say the earliest day', () => {
    expect(factOf({ implementsDocument: citation() }, 'Số, ngày')).toBe(
      'Số …/KH-UBND, tháng 02/2024. Sớm nhất là 27/02/2024, vì dẫn văn bản ký ngày đó.',
    );
    expect(factOf({ number: '5', date: { year: 2024, month: 1, day: 5 } }, 'Số, ngày')).toBe(
      'Số 05/KH-UBND, 05/01/2024.',
    );
  });

  it('name the result the plan answers', () => {
    expect(factOf({ priorResults: [prior] }, 'Trả lời kết quả')).toBe(
      'Chỉ số CCHC năm 2023: 84,40 điểm, hạng 19 trong 25.',
    );
  });
});

it('a plan that was replaced leads to the new one, and back; where it is not here, that is said', () => {
  const next = plan({ id: id('p2'), shortTitle: 'Kế hoạch mới', number: '7' });
  const old = plan({ id: id('p1'), shortTitle: 'Kế hoạch cũ', status: 'replaced', replacedById: next.id });
  const site = siteWith([old, next]);
  const fact = (of: Plan, term: string) => planView(site, of).facts.find((each) => each.term === term);
  expect(fact(old, 'Thay bằng')).toMatchObject({ text: 'Kế hoạch mới', href: '/ke-hoach/p2/' });
  expect(fact(next, 'Thay cho')).toMatchObject({ text: 'Kế hoạch cũ', href: '/ke-hoach/p1/' });
  expect(factOf({ status: 'replaced' }, 'Thay bằng')).toBe('bản thay thế chưa có ở đây');
});

it('tags say what kind of text this is', () => {
  expect(viewOf({}).tags.map(({ text }) => text)).toEqual(['Bản chưa ghi số và ngày', 'Tóm lược']);
  expect(viewOf({ status: 'issued', rendition: 'verbatim' }).tags).toEqual([]);
  expect(viewOf({ demonstration: true }).tags[0]?.kind).toBe('demo-t');
});

describe('summary', () => {
  it('puts a target on the scale and a rank among the ranks', () => {
    const [points, rank, before] = viewOf({ targets: [target(), rankTarget], priorResults: [prior] }).summary;
    expect(points).toMatchObject({ figure: '≥ 85', unit: 'điểm', scale: 85, ranks: null });
    expect(rank).toMatchObject({ figure: 'hơn hạng 19', scale: null, ranks: { rank: 19, outOf: 25 } });
    expect(before).toMatchObject({
      figure: '84,40',
      caption: 'Hạng 19 trong 25, theo Quyết định 7169/QĐ-UBND ngày 27/02/2024 của UBND huyện Mẫu.',
    });
  });

  it('counts tasks by deadline, however the deadline is printed', () => {
    const dated = (text: string) => ({ deadline: { text, kind: 'date', date: '2024-12-31' } }) as const;
    const tasks = [task('a', dated('Trước 31/12/2024')), task('b', dated('Chậm nhất ngày 31/12/2024')), task('c')];
    expect(viewOf({ tasks }).summary[0]).toMatchObject({
      rows: [
        { label: 'Đến 31/12/2024', count: 2, share: 100 },
        { label: 'Trong năm 2024', count: 1, share: 50 },
      ],
    });
  });
});

describe('body', () => {
  const attachments = [{ label: 'Phụ lục', title: 'Phân công', present: true, landscape: true }];

  it('joins text and leaves out the annex that became the table', () => {
    const body = viewOf({
      attachments,
      tasks: [task('a')],
      body: [
        { kind: 'heading', level: 2, id: 'i', text: 'I. Mục đích' },
        prose('a'),
        { kind: 'annex', label: 'Phụ lục' },
        { kind: 'tasks' },
      ],
    }).body;
    expect(body.map((part) => part.kind)).toEqual(['text', 'tasks']);
    expect(body[1]).toMatchObject({ title: 'Phụ lục: 1 nhiệm vụ' });
  });

  it('shows tasks and missing annexes the text does not place', () => {
    const missing = { label: 'Phụ lục I', title: null, present: false, landscape: false };
    const body = viewOf({ attachments: [missing], tasks: [task('a')] }).body;
    expect(body.map((part) => part.kind)).toEqual(['annex', 'tasks']);
  });
});

it('contents are the chapters and what follows them', () => {
  const view = viewOf({
    bases: [citation()],
    editorNotes: ['x'],
    recipients: ['y'],
    body: [{ kind: 'heading', level: 2, id: 'i', text: 'I. Mục đích' }],
  });
  expect(view.contents.map(({ href }) => href)).toEqual(['#i', '#van-ban-duoc-dan', '#noi-nhan', '#doi-chieu']);
});
