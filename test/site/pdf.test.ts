/** The PDF of each plan, measured against Nghị định 30/2020/NĐ-CP, Phụ lục I: within 1 mm. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type PdfFile, type Placed, readPdf, type Sheet } from '../pdf-sheets.ts';

const dir = inject('builtSite');
const ids = globSync('ke-hoach/*.pdf', { cwd: dir })
  .map((file) => basename(file, '.pdf'))
  .sort();

const A4 = { short: 210, long: 297 };
const LEFT = 30;
const RIGHT = 210 - 17;
const MIDDLE = (LEFT + RIGHT) / 2;
const within = (value: number, from: number, to: number): boolean => value >= from - 1 && value <= to + 1;
const bare = (text: string): string => text.replace(/\s+/gu, '');
const middleOf = ({ left, right }: Placed): number => (left + right) / 2;
const isAcross = ({ width, height }: Sheet): boolean => width > height;
const heightOf = (sheet: Sheet): number => (isAcross(sheet) ? A4.short : A4.long);
/** What stands between the margins: not the page number above nor our own line below. */
const bodyOf = (sheet: Sheet): readonly Placed[] =>
  sheet.placed.filter(({ base }) => base > 20 && base < heightOf(sheet) - 20);

test('every plan has one, and its page leads to it', () => {
  const plans = globSync('ke-hoach/*/index.html', { cwd: dir }).map((file) => basename(join(file, '..')));
  expect(ids).toEqual(plans.sort());
  expect(ids.length).toBeGreaterThanOrEqual(6);
  for (const id of ids)
    expect(readFileSync(join(dir, 'ke-hoach', id, 'index.html'), 'utf8')).toContain(`href="/ke-hoach/${id}.pdf"`);
});

describe.each(ids)('%s', (id) => {
  let file: PdfFile;
  let first: Sheet;
  const find = (text: string | RegExp, sheet = first): Placed => {
    const found = sheet.placed.find((placed) =>
      typeof text === 'string' ? bare(placed.text) === bare(text) : text.test(placed.text),
    );
    if (!found) throw new Error(`${String(text)} stands nowhere on the sheet`);
    return found;
  };
  beforeAll(async () => {
    file = await readPdf(readFileSync(join(dir, 'ke-hoach', `${id}.pdf`)));
    first = file.sheets[0] as Sheet;
  });

  test('is tagged, says its language, calls itself PDF/UA-1 and brings its letters along', () => {
    expect(file.language).toBe('vi-VN');
    expect(file.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(first.roles.find((role) => /^H\d$/u.test(role))).toBe('H1');
    const placed = file.sheets.flatMap((sheet) => sheet.placed);
    expect(placed.filter(({ font, embedded }) => !embedded || !/^[A-Z]{6}\+Tinos-/u.test(font))).toEqual([]);
  });

  test('holds the whole text in reading order, with its marks', () => {
    const data = JSON.parse(readFileSync(join(dir, 'ke-hoach', `${id}.json`), 'utf8')) as {
      data: { text: { level: number | null; text: string }[]; tasks: { title: string; requirement: string | null }[] };
    };
    const printed = bare(file.sheets.flatMap((sheet) => bodyOf(sheet).map(({ text }) => text)).join(''));
    let from = 0;
    for (const { level, text } of data.data.text)
      for (const line of text.split('\n').map((each) => bare(each).replace(/[.;:]$/u, ''))) {
        const at = printed.toLocaleLowerCase('vi').indexOf(line.toLocaleLowerCase('vi'), from);
        // The decision's own heading divides it from its plan and is not printed.
        if (level === 2 && /kèm theo/iu.test(text)) continue;
        if (/^kèmtheo/iu.test(line)) continue;
        expect(at, text).toBeGreaterThanOrEqual(0);
        from = at;
      }
    for (const { title, requirement } of data.data.tasks) {
      expect(printed).toContain(bare(title));
      expect(printed).toContain(bare(requirement ?? ''));
    }
  });

  test('every sheet is A4 with the margins of the decree', () => {
    for (const sheet of file.sheets) {
      const [short, long] = [Math.min(sheet.width, sheet.height), Math.max(sheet.width, sheet.height)];
      expect([short, long]).toEqual([595, 842]);
      if (isAcross(sheet)) continue;
      const body = bodyOf(sheet);
      const lefts = Math.min(...body.map(({ left }) => left));
      const tops = Math.min(...body.map(({ base, size }) => base - (size * 0.891 * 25.4) / 72));
      expect(within(lefts, 30, 35), `left ${lefts}`).toBe(true);
      expect(within(A4.short - Math.max(...body.map(({ right }) => right)), 15, A4.short)).toBe(true);
      expect(within(tops, 20, 25), `top ${tops}`).toBe(true);
      expect(Math.max(...body.map(({ base }) => base))).toBeLessThanOrEqual(A4.long - 20 + 1);
    }
  });

  test('the head stands where the decree puts it, in its sizes', () => {
    const motto = find('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const under = find('Độc lập - Tự do - Hạnh phúc');
    const [agency] = first.placed.filter(({ base }) => Math.abs(base - motto.base) < 0.5);
    expect(motto.font).toContain('Bold');
    expect(within(motto.size, 12, 13)).toBe(true);
    expect(under.size).toBeGreaterThanOrEqual(13);
    expect(under.size).toBeLessThanOrEqual(14);
    expect(Math.abs(middleOf(under) - middleOf(motto))).toBeLessThan(1);
    expect(motto.left).toBeGreaterThan(A4.short * 0.4);
    expect(motto.right).toBeLessThanOrEqual(RIGHT + 0.5);
    expect(agency?.font).toContain('Bold');
    expect(agency?.right).toBeLessThan(motto.left);
    const number = find(/^Số:/u);
    const date = find(/, ngày/u);
    expect(Math.abs(number.base - date.base)).toBeLessThan(1);
    expect(number.size).toBe(13);
    expect(date.font).toContain('Italic');
    const type = find(/^(KẾ HOẠCH|QUYẾT ĐỊNH)$/u);
    expect(type.font).toContain('Bold');
    expect(Math.abs(middleOf(type) - MIDDLE)).toBeLessThan(1);
  });

  test('a point and a paragraph begin at the indent and go on at the margin', () => {
    const lines = bodyOf(first).filter(({ size, base }) => size === 14 && base > 80);
    const starts = lines.filter(({ left }) => left < LEFT + 20).map(({ left }) => left);
    expect(starts.filter((left) => Math.abs(left - LEFT) > 1 && Math.abs(left - LEFT - 12.7) > 1)).toEqual([]);
    expect(starts.some((left) => Math.abs(left - LEFT - 12.7) < 1)).toBe(true);
  });

  test('numbers stand above the text from the second sheet on, and begin anew in the annex', () => {
    const numbers = file.sheets.map((sheet) => sheet.placed.find(({ text, base }) => /^\d+$/u.test(text) && base < 20));
    expect(numbers[0]).toBeUndefined();
    let expected = 1;
    for (const [at, sheet] of file.sheets.entries()) {
      const number = numbers[at];
      expected = number ? expected + 1 : 1;
      if (!number) continue;
      expect(Number(number.text)).toBe(expected);
      expect(number.size).toBeGreaterThanOrEqual(13);
      if (!isAcross(sheet)) expect(Math.abs(middleOf(number) - MIDDLE)).toBeLessThan(1);
    }
  });

  test('the closing stands whole on one sheet: recipients at the left, signature in the right half', () => {
    const sheet = file.sheets.find(({ text }) => text.includes(bare('Nơi nhận:'))) as Sheet;
    const recipients = find('Nơi nhận:', sheet);
    expect(Math.abs(recipients.left - LEFT)).toBeLessThan(1);
    expect(recipients.size).toBe(12);
    expect(recipients.font).toContain('BoldItalic');
    const beside = sheet.placed.filter(({ left, base }) => left > MIDDLE && base >= recipients.base - 2 && base < 272);
    expect(beside.length).toBeGreaterThanOrEqual(2);
    expect(beside.every(({ font }) => font.includes('Bold'))).toBe(true);
    expect(Math.abs((beside[0] as Placed).base - recipients.base)).toBeLessThan(2);
    expect(beside.every((placed) => Math.abs(middleOf(placed) - (MIDDLE + RIGHT) / 2) < 1)).toBe(true);
  });

  test('every sheet says what it is and where it comes from', () => {
    for (const { text } of file.sheets) {
      expect(text).toMatch(new RegExp(`${bare('không thay thế bản gốc đã ký')}|${bare('không có thật')}`, 'u'));
      expect(text).toContain(`/ke-hoach/${id}/`);
    }
  });
});
