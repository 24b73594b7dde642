import { expect, it } from 'vitest';
import { privateData } from './private-data.ts';

const found = (text: string): readonly string[] => privateData(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['CCCD 001202012345, cấp 2021', ['001202012345']],
  ['căn cước: 079 1 90 123 456.', ['079 1 90 123 456']],
  ['Liên hệ 0912345678', ['0912345678']],
  ['ĐT: 091.234.5678; +84 912 345 678', ['091.234.5678', '+84 912 345 678']],
  ['Gửi về nguyenvana@gmail.com hoặc a.b@yahoo.com.vn.', ['nguyenvana@gmail.com', 'a.b@yahoo.com.vn']],
])('%j holds %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  '"code": "18184", "sha": "9f0012020123459ab"',
  'https://example.gov.vn/tin/001202012345.html?id=0912345678',
  'Điện thoại 0243 8253 061, thư so@noivu.gov.vn',
  'Quyết định 1239/QĐ-BNV ngày 29/12/2023, 62,62 điểm, 100.000.000 đồng',
  'retrieved 2026-11-20T09:12:34.567Z',
  '"total": 84.4012345678, "2.1": 0.5912345678, -0.912345678',
])('%j holds none', (text) => {
  expect(found(text)).toEqual([]);
});
