import { describe, expect, test } from 'vitest';
import { CODES } from './catalogue.ts';
import { EXAMPLES } from './examples.ts';
import { severityOf, wordingOf } from './wording.ts';

test('every code has an example, and every example a code', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual([...CODES].sort());
});

describe.each(CODES)('%s', (code) => {
  const { params, before, after } = EXAMPLES[code];

  test('its example fills every word of the message', () => {
    for (const language of ['vi', 'en'] as const)
      expect(Object.values(wordingOf({ code, params }, language)).join('\n')).not.toMatch(/\{\w+\}|undefined/);
  });

  test('the lines are mended unless nothing needs mending', () => {
    expect(before.trim()).not.toBe('');
    if (severityOf({ code }) !== 'notice') expect(after).not.toBe(before);
  });
});
