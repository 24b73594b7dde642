/** One address, one file: also on hosts that leave out `.html` and on disks that do not tell Ế from ế. */
import type { AuditFinding, AuditRule } from '../site.ts';

export const duplicateAddresses: AuditRule = {
  name: 'duplicate-address',
  check(site) {
    const byAddress = groupBy([...site.files], cleanAddress);
    const byCase = groupBy([...site.files], (file) => file.normalize('NFC').toLowerCase());
    return [
      ...clashes(byAddress, 'hai tệp trả lời cùng một địa chỉ'),
      ...clashes(byCase, 'hai tệp chỉ khác nhau ở chữ hoa, chữ thường hoặc cách ghép dấu'),
    ];
  },
};

const cleanAddress = (file: string): string => file.replace(/(?:(?:^|\/)index)?\.html$/u, '');

function groupBy(items: readonly string[], keyOf: (item: string) => string): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function clashes(groups: readonly (readonly string[])[], what: string): AuditFinding[] {
  return groups
    .filter((group) => group.length > 1)
    .map((group) => ({
      rule: duplicateAddresses.name,
      severity: 'error',
      file: group[0] ?? '',
      message: `${what}: ${group.join(', ')}`,
    }));
}
