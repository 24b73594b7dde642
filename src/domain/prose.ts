/** Running text of a plan as a tree. Page, print view and PDF are made from the same one; none of them reads markup. */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

export type Alignment = 'left' | 'center' | 'right';

export type Prose =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** Number of the first item; null: a list without numbers. */
      readonly start: number | null;
      /** Items stand apart like paragraphs. */
      readonly loose: boolean;
      readonly items: readonly (readonly Prose[])[];
    }
  | {
      readonly kind: 'table';
      readonly align: readonly (Alignment | null)[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };
