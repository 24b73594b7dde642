import { expect, it } from 'vitest';
import { pageKinds } from './page-kinds.ts';

it('counts pages by the first part of their address, most first, and leaves other files out', () => {
  const files = [
    { path: 'index.html', bytes: 10 },
    { path: '404.html', bytes: 5 },
    { path: 'diem/a/b/index.html', bytes: 30 },
    { path: 'diem/a/c/index.html', bytes: 50 },
    { path: 'diem/a/d/index.html', bytes: 20 },
    { path: 'diem/a/b.json', bytes: 900 },
  ];
  expect(pageKinds(files)).toEqual([
    { name: 'diem', pages: 3, bytes: 100, largest: 50 },
    { name: '', pages: 2, bytes: 15, largest: 10 },
  ]);
});
