/** What every page says about itself, for readers who do not see it and for those who search. */
import type { AuditFinding, AuditRule, BuiltPage } from '../site.ts';

export const pageBasics: AuditRule = {
  name: 'page-basics',
  check: (site) => site.pages.flatMap(checkPage),
};

function checkPage(page: BuiltPage): AuditFinding[] {
  const errors = [
    !page.lang?.trim() && 'thiếu <html lang>',
    !page.title && 'thiếu <title>',
    !page.description?.trim() && 'thiếu <meta name="description">',
    page.h1 === 0 && 'thiếu <h1>',
    page.main === 0 && 'thiếu <main>',
  ].filter((message) => typeof message === 'string');
  const warnings = [page.h1 > 1 && `có ${page.h1} <h1>`, page.main > 1 && `có ${page.main} <main>`].filter(
    (message) => typeof message === 'string',
  );
  const toFinding =
    (severity: AuditFinding['severity']) =>
    (message: string): AuditFinding => ({
      rule: pageBasics.name,
      severity,
      file: page.file,
      message,
    });
  return [...errors.map(toFinding('error')), ...warnings.map(toFinding('warning'))];
}
