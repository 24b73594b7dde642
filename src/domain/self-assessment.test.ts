import { describe, expect, test } from 'vitest';
import { aResult, aScore, id } from '../../test/domain-samples.ts';
import { lacksEvidence, type SelfAssessment, type SelfScore, withSelfScores } from './self-assessment.ts';

const own = (part: Partial<SelfScore> = {}): SelfScore => ({
  points: 2,
  status: null,
  evidence: [],
  explanation: null,
  ...part,
});
const document = { kind: 'Báo cáo', number: '1', date: null, issuer: null, title: null, role: 'related' } as const;

describe('points above 0', () => {
  test('need a document or an explanation', () => {
    expect(lacksEvidence(own())).toBe(true);
    expect(lacksEvidence(own({ explanation: '  ' }))).toBe(true);
    expect(lacksEvidence(own({ explanation: 'Chưa có văn bản.' }))).toBe(false);
    expect(lacksEvidence(own({ evidence: [{ document, url: null, sha256: null }] }))).toBe(false);
  });

  test('0 and no score need none', () => {
    expect([lacksEvidence(own({ points: 0 })), lacksEvidence(own({ points: null }))]).toEqual([false, false]);
  });
});

describe('rows and the units’ own files', () => {
  const assessment: SelfAssessment = {
    roundId: id('round'),
    unitId: id('a'),
    submitted: '2026-01-10',
    report: null,
    scores: {
      '1.1': own({ points: 2 }),
      '1.2': own({ points: 1 }),
      '1.3': own({ points: null, status: 'not-applicable' }),
    },
  };

  test('a leaf has the self score of the file where the results print none', () => {
    const row = aResult('a', { scores: { '1.1': aScore({ self: 1.5, appraised: 1 }) } });
    const [joined] = withSelfScores([row], [assessment]);
    expect(joined?.scores).toEqual({ '1.1': aScore({ self: 1.5, appraised: 1 }), '1.2': aScore({ self: 1 }) });
  });

  test('a unit without figures, or without a file, stays as it is', () => {
    const rows = [aResult('a', { status: 'not-assessed' }), aResult('b', { total: 80 })];
    expect(withSelfScores(rows, [assessment])).toEqual(rows);
  });
});
