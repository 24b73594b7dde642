/** Ten mistakes in a copy of the real content: nine edits and a file whose name is typed on another system. */
import { readContentFiles } from '../src/content/files.ts';

interface Mistake {
  readonly code: string;
  readonly path: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** Words that stand at the expected place after the edit; the place is `skip` characters into them. */
  readonly at: string;
  readonly skip?: number;
  /** The place is in another file than the edit. */
  readonly in?: string;
}

export const NFD_NAME = 'plans/2024/kế-hoạch-mỹ-ngãi.mdx'.normalize('NFD');
const RENAMED = 'plans/2024/29881-xa-my-ngai-cai-thien-chi-so-cchc.mdx';

export const MISTAKES: readonly Mistake[] = [
  {
    code: 'ref/unknown-unit',
    path: 'rounds/papi-2024/results.json',
    from: '"01-ha-noi"',
    to: '"01-ha-nooi"',
    at: '"01-ha-nooi"',
  },
  {
    code: 'result/score-above-max',
    path: 'rounds/papi-2023/results.json',
    from: /"1\.2": \{ "survey": [\d.]+ \}/,
    to: '"1.2": { "survey": 14.93 }',
    at: '14.93',
  },
  {
    code: 'result/total-mismatch',
    path: 'rounds/par-index-bo-2023/results.json',
    from: '"total": 85.83',
    to: '"total": 85.38',
    at: '85.38',
  },
  {
    code: 'result/duplicate-rank',
    path: 'rounds/cchc-quan-3-2019/results.json',
    from: '"total": 90.75, "rank": 5',
    to: '"total": 90.75, "rank": 1',
    at: '90.75, "rank": 1',
    skip: 15,
  },
  {
    code: 'json/syntax',
    path: 'rounds/cchc-binh-duong-huyen-2017/results.json',
    from: '"total": 84.58',
    to: '"total": 84,58',
    at: '84,58',
  },
  {
    code: 'frontmatter/syntax',
    path: 'plans/2024/05947-xa-tan-duc-duy-tri-nang-cao-chi-so.mdx',
    from: '\ntitle: Duy trì',
    to: '\ntitle: Kế hoạch: Duy trì',
    at: 'Kế hoạch: Duy',
  },
  {
    code: 'schema/bad-date',
    path: 'rounds/papi-2019/round.json',
    from: /"date": (null|"[^"]*")/,
    to: '"date": "31/04/2020"',
    at: '"31/04/2020"',
  },
  { code: 'ref/unknown-criterion', path: 'rounds/papi-2022/results.json', from: '"2.4"', to: '"2.9"', at: '"2.9"' },
  {
    code: 'result/missing-row',
    path: 'rounds/cchc-hai-phong-2025/results.json',
    from: /\n.*"hai-phong-so-tai-chinh".*/,
    to: '',
    at: '"hai-phong-so-tai-chinh"',
    in: 'rounds/cchc-hai-phong-2025/round.json',
  },
];

/** Path → text of every content file, with the mistakes in it. Throws when the content no longer holds what they change. */
export function brokenContent(): ReadonlyMap<string, string> {
  const texts = new Map(
    readContentFiles('content').map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]),
  );
  for (const { path, from, to } of MISTAKES) {
    const text = texts.get(path) ?? '';
    if (text.search(from) < 0) throw new Error(`${path} does not hold ${String(from)}`);
    texts.set(
      path,
      text.replace(from, () => to),
    );
  }
  texts.set(NFD_NAME, texts.get(RENAMED) ?? '');
  texts.delete(RENAMED);
  return texts;
}
