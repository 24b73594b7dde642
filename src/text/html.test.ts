import { expect, it } from 'vitest';
import { escapeHtml } from './html.ts';

it('escapes whatever could open a tag, an entity or an attribute', () => {
  expect(escapeHtml(`<b a="1">'&`)).toBe('&lt;b a=&quot;1&quot;&gt;&#39;&amp;');
  expect(escapeHtml('Điểm ≥ 85')).toBe('Điểm ≥ 85');
});
