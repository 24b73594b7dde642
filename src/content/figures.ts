/** Figures inside messages: as people write them in the files (a dot), never rounded. */
export const plain = (value: number): string => String(value);

/** A figure of a correction: a number, a band, or nothing. */
export const shownFigure = (value: number | string | null): string => (value === null ? 'null' : String(value));

/** "+0.01", "-1.2". */
export const formatSigned = (value: number): string => (value > 0 ? `+${value}` : String(value));
