import { expect, test } from 'vitest';
import { scoreFields, scoreKind, spellings } from './score.ts';
import { queryWords, wordsOf } from './words.ts';

const score = (query: string, title: string, where = '', body = ''): number =>
  scoreFields({ title: wordsOf(title), where: wordsOf(where), body: wordsOf(body) }, queryWords(query));

test('the title weighs more than the line below it, that more than the body', () => {
  const [title, where, body] = [score('duc', 'Đức'), score('duc', '', 'Đức'), score('duc', '', '', 'Đức')];
  expect(title).toBeGreaterThan(where);
  expect(where).toBeGreaterThan(body);
  expect(score('duc', 'Sơn')).toBe(0);
  expect(score('', 'Sơn')).toBe(0);
});
test('typed marks prefer the word they spell; unmarked queries prefer none', () => {
  expect(score('đường', 'Đường Lâm')).toBeGreaterThan(score('đường', 'Dương Đông'));
  expect(score('duong', 'Đường Lâm')).toBe(score('duong', 'Dương Đông'));
});
test('words in order beat the same words apart', () => {
  expect(score('tan duc', 'Tân Đức')).toBeGreaterThan(score('tan duc', 'Đức và Tân'));
});
test('a plan of the unit comes before the unit, a plan that only mentions it after', () => {
  const unit = scoreKind('unit', score('tan duc', 'Xã Tân Đức'));
  expect(scoreKind('plan', score('tan duc', 'Kế hoạch 2024', 'UBND xã Tân Đức'))).toBeGreaterThan(unit);
  expect(scoreKind('plan', score('tan duc', 'Kế hoạch 2024', 'UBND huyện', 'xã Tân Đức'))).toBeLessThan(unit);
});
test('spellings are the whole query as the text writes it', () => {
  expect(spellings(wordsOf('Xã Tân Đức, (Tấn Dục) Tân'), queryWords('tan duc'))).toEqual(['Tân Đức', 'Tấn Dục']);
});
test('the unit whose name was typed comes before one that holds the words or goes on', () => {
  const named = score('hoa binh', 'Xã Hòa Bình, huyện Bình Gia, Lạng Sơn');
  expect(named).toBeGreaterThan(score('hoa binh', 'Xã Hòa Bình Thạnh, An Giang'));
  expect(named).toBeGreaterThan(score('hoa binh', 'Phường Thịnh Lang, thành phố Hòa Bình'));
  expect(score('xa hoa binh', 'Xã Hòa Bình, Lạng Sơn')).toBeGreaterThan(
    score('xa hoa binh', 'Xã Hòa Bình Thạnh, An Giang'),
  );
  expect(score('hoa binh', 'Tỉnh Hòa Bình')).toBeGreaterThan(named);
});
