import { expect, it } from 'vitest';
import { keepTogether } from './joining.ts';

it('joins compounds in any case and leaves the spaces between them', () => {
  expect(keepTogether('Chỉ số cải cách hành chính 2023')).toBe('Chỉ\u00A0số cải\u00A0cách hành\u00A0chính\u00A02023');
});

it('leaves words that only end like a compound', () => {
  expect(keepTogether('xét nghỉ số lẻ')).toBe('xét nghỉ số lẻ');
});

it('joins the names it is told and words with their numbers', () => {
  expect(keepTogether('Tỉnh Quảng Ninh, Quận 3', ['Quảng Ninh'])).toBe('Tỉnh Quảng\u00A0Ninh, Quận\u00A03');
});
