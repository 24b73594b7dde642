/** Pieces every view is made of. A view is plain data: all words and addresses of a page, nothing left to compute. */

/** A run of text of a sentence; strong for what the eye should catch. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
}
export type Sentence = readonly Run[];

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A run of text that may be a link. */
export interface Piece {
  readonly text: string;
  readonly href?: string | undefined;
}

export interface Fact {
  readonly term: string;
  readonly text: string | readonly Piece[];
  readonly href?: string | undefined;
}

/** A name in a list: what was made up to show the software says so right there. */
export const honestName = (name: string, { demonstration }: { readonly demonstration: boolean }): string =>
  demonstration && !/^minh hoạ/iu.test(name) ? `${name} (minh hoạ, không có thật)` : name;

/** `…**strong**…` → runs: keeps the sentences of the views readable. */
export function sentence(marked: string): Sentence {
  return marked
    .split('**')
    .flatMap((text, index) => (text === '' ? [] : [index % 2 === 1 ? { text, strong: true } : { text }]));
}

export const plainText = (runs: Sentence): string => runs.map((run) => run.text).join('');
