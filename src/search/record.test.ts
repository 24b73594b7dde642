import { expect, test } from 'vitest';
import { bodyOf, textOf } from './record.ts';

const record = { title: 'Xã Tân Đức', where: 'Tên cũ', content: 'Nay thuộc\n xã  Kha Sơn.' };

test('the indexed text holds title, line and body; the body comes back out of it', () => {
  expect(textOf(record)).toBe('Xã Tân Đức Tên cũ Nay thuộc xã Kha Sơn.');
  expect(bodyOf(textOf(record), record.title, record.where)).toBe('Nay thuộc xã Kha Sơn.');
});
test('a repeated title leaves no trace in the body', () => {
  const heavy = { ...record, weightTitle: 3 };
  expect(textOf(heavy)).toMatch(/^(Xã Tân Đức ){3}Tên cũ/u);
  expect(bodyOf(textOf(heavy), heavy.title, heavy.where)).toBe('Nay thuộc xã Kha Sơn.');
});
test('empty parts are harmless', () => {
  expect(bodyOf(textOf({ title: 'A', where: '', content: '' }), 'A', '')).toBe('');
});
