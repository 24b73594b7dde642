import { expect, it } from 'vitest';
import { keepTogether } from './joining.ts';

it('joins compounds in any case and leaves the spaces between them', () => {
  expect(keepTogether('Chỉ số cải cách hành chính 2023')).toBe(
    'Chỉ\u00A0số cải\u00A0cách hành\u00A0chính 2023',
  );
});

it('leaves words that only end like a compound', () => {
  expect(keepTogether('xét nghỉ số lẻ')).toBe('xét nghỉ số lẻ');
});
