/** A finding in words. Templates are filled with `{name}`; a literal brace is doubled. */
import { CATALOGUE, type CatalogueEntry, type Wording } from './catalogue.ts';
import type { Finding, Params, Severity } from './finding.ts';

export type Language = 'vi' | 'en';

/** A key or a value out of a broken file may be of any length. */
const LONGEST_PARAM = 600;

/** Text out of a file must not steer the terminal or hide in a message: control and format characters become dots. */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');

const shorten = (text: string): string => (text.length > LONGEST_PARAM ? `${text.slice(0, LONGEST_PARAM)}…` : text);

/** Any other catalogue of sentences is filled by the same rules. */
export const fillWords = (template: string, params: Params, language: Language): string =>
  template.replace(/\{\{|\}\}|\{(\w+)\}/g, (match, name: string | undefined) => {
    if (match === '{{') return '{';
    if (match === '}}') return '}';
    const value = name !== undefined && Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return match;
    return shorten(visible(typeof value === 'object' ? value[language] : String(value)));
  });

const entryOf = ({ code }: Pick<Finding, 'code'>): CatalogueEntry => CATALOGUE[code];

export const severityOf = (finding: Pick<Finding, 'code'>): Severity => entryOf(finding).severity;

/** About the file as a whole (its name, its place), so that no line of it explains anything. */
export const isAboutFile = (finding: Pick<Finding, 'code'>): boolean => entryOf(finding).aboutFile ?? false;

export function wordingOf(finding: Pick<Finding, 'code' | 'params'>, language: Language): Wording {
  const { title, mark, why, fix } = entryOf(finding)[language];
  const filled = (template: string): string => fillWords(template, finding.params, language).trim();
  return { title: filled(title), mark: filled(mark), why: filled(why), fix: filled(fix) };
}
