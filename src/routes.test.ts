import { expect, it } from 'vitest';
import { reportWrongFigure } from './routes.ts';

it('a wrong figure is told on the form of the repository, with the page filled in', () => {
  expect(reportWrongFigure('https://kho.example/a/', '/diem/x/y/')).toBe(
    'https://kho.example/a/issues/new?template=bao-loi-so-lieu.yml&trang=%2Fdiem%2Fx%2Fy%2F',
  );
});

it('without a public repository the page that says how is the way', () => {
  expect(reportWrongFigure(null, '/diem/x/y/')).toBe('/gop-y/');
});
