import { expect, test } from 'vitest';
import { formatState, isFiltered, parseState, withFacet } from './address.ts';

test('a state goes into the address and comes back', () => {
  const state = { query: 'Tân Đức', kind: 'plan', facets: { year: '2024', province: 'Thái Nguyên' } } as const;
  expect(parseState(formatState(state))).toEqual(state);
});
test('an empty question has no address part', () => {
  expect(formatState(parseState(''))).toBe('');
  expect(parseState('?q=&loai=&nam=')).toEqual({ query: '', kind: null, facets: {} });
});
test('an unknown kind is passed over', () => {
  expect(parseState('?q=a&loai=khac').kind).toBeNull();
});
test('decomposed letters in an address are composed', () => {
  expect(parseState(`?q=${encodeURIComponent('Tân Đức'.normalize('NFD'))}`).query).toBe('Tân Đức'.normalize('NFC'));
});
test('a facet is chosen and freed', () => {
  const chosen = withFacet(parseState('?q=a'), 'year', '2024');
  expect(isFiltered(chosen)).toBe(true);
  expect(isFiltered(withFacet(chosen, 'year', ''))).toBe(false);
});
