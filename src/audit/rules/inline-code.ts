/** A strict content security policy forbids both; handlers also hide behaviour from whoever reads the scripts. */
import type { AuditFinding, AuditRule, BuiltPage } from '../site.ts';

export const inlineCode: AuditRule = {
  name: 'inline-code',
  check: (site) => site.pages.flatMap(checkPage),
};

function checkPage({ file, handlers, styled }: BuiltPage): AuditFinding[] {
  const found: AuditFinding[] = [];
  const add = (severity: AuditFinding['severity'], message: string): void => {
    found.push({ rule: inlineCode.name, severity, file, message });
  };
  if (handlers.length > 0) add('error', `mã chạy trong thuộc tính: ${handlers.join(', ')}`);
  if (styled.length > 0) add('warning', `thuộc tính style trên: ${styled.map((tag) => `<${tag}>`).join(', ')}`);
  return found;
}
