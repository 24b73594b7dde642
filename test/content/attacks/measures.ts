/** Input that is meant to keep the check busy. */
import { asBody, type Attack, inBody } from './attack.ts';

/** The body begins with the two line ends after its front matter. */
const ENDLESS = 'Nâng điểm.\n'.repeat(55_000);
const NESTED_TAGS = '<ChiTieu>\n\n';

export const MEASURES: readonly Attack[] = [
  inBody('quotations in quotations', `⟦${'>'.repeat(41)}⟧${'>'.repeat(5000)} x`, 'body/too-much'),
  inBody('lists in lists on one line', `⟦${'- '.repeat(41)}⟧${'- '.repeat(5000)}x`, 'body/too-much'),
  inBody('numbered lists on one line', `⟦${'1. '.repeat(41)}⟧${'1. '.repeat(500)}x`, 'body/too-much'),
  inBody('a line that never ends', `${'nâng điểm '.repeat(2000)}⟦n⟧${'âng điểm '.repeat(50)}`, 'body/too-much'),
  asBody(
    'a body that never ends',
    `${ENDLESS.slice(0, 599_998)}⟦${ENDLESS.slice(599_998, 599_999)}⟧${ENDLESS.slice(599_999)}`,
    'body/too-much',
  ),
  inBody('brackets', `${'['.repeat(1000)}⟦[⟧${'['.repeat(500)}`, 'body/too-much'),
  inBody('links that are never closed', `${'[a]('.repeat(1000)}⟦[⟧a](`, 'body/too-much'),
  inBody('stars', `${'*a '.repeat(2000)}⟦*⟧a`, 'body/too-much'),
  inBody('stars and underscores', `${'*_'.repeat(1000)}⟦*⟧_`, 'body/too-much'),
  inBody('lines of dashes', `${'a\n-\n'.repeat(100)}a\n⟦-⟧\n`, 'body/too-much'),
  inBody('points', `${'- 5\n'.repeat(1500)}⟦-⟧ 5`, 'body/too-much'),
  inBody('empty points', `${'+\n'.repeat(200)}⟦+⟧\n`, 'body/too-much'),
  inBody('tags in tags', `⟦<ChiTieu⟧>\n\n${NESTED_TAGS.repeat(20)}${'</ChiTieu>\n\n'.repeat(21)}`, 'body/not-allowed'),
];
