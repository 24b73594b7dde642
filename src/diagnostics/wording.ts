/** A finding in words. Templates are filled with `{name}`; a literal brace is doubled. */
import { CATALOGUE, type Wording } from './catalogue.ts';
import type { Finding, Params, Severity } from './finding.ts';

export type Language = 'vi' | 'en';

const fill = (template: string, params: Params, language: Language): string =>
  template.replace(/\{\{|\}\}|\{(\w+)\}/g, (match, name: string | undefined) => {
    if (match === '{{') return '{';
    if (match === '}}') return '}';
    const value = name === undefined ? undefined : params[name];
    if (value === undefined) return match;
    return typeof value === 'object' ? value[language] : String(value);
  });

export const severityOf = (finding: Pick<Finding, 'code'>): Severity => CATALOGUE[finding.code].severity;

export function wordingOf(finding: Pick<Finding, 'code' | 'params'>, language: Language): Wording {
  const { title, mark, why, fix } = CATALOGUE[finding.code][language];
  const filled = (template: string): string => fill(template, finding.params, language).trim();
  return { title: filled(title), mark: filled(mark), why: filled(why), fix: filled(fix) };
}
