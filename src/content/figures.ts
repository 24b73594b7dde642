/** Figures inside messages: as people write them in the files (a dot), never rounded. */
export const plain = (value: number): string => String(value);

/** "+0.01", "-1.2". */
export const formatSigned = (value: number): string => (value > 0 ? `+${value}` : String(value));
