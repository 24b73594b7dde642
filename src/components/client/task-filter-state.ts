/** Choices of the task filters: in the address, and against a row. No page needed. */

export type Choices = ReadonlyMap<string, string>;

/** "?han=nam&q=" → han: nam. Empty values are no choice. */
export function readChoices(search: string): Choices {
  return new Map([...new URLSearchParams(search)].filter(([, value]) => value !== ''));
}

/** Puts the choices into the address and leaves foreign parameters alone. */
export function writeChoices(search: string, choices: Choices): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of choices) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}

/** A row answers when it holds every chosen value; its values are space separated. */
export function matches(choices: Choices, valuesOf: (name: string) => string): boolean {
  return [...choices].every(([name, value]) => valuesOf(name).split(' ').includes(value));
}

export const tally = (shown: number, total: number): string => `Đang hiện ${shown} trên ${total} nhiệm vụ.`;
