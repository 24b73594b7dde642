/** Numbers of documents in running text: they must not break at their slash or hyphen. */

/** 46/KH-UBND, 54/2019/QĐ-UBND, 131/2025/QH15; 20-CT/TU, 09-CTTr/ĐU. */
const DOCUMENT_NUMBER =
  /(?<![\p{L}\p{N}/.-])(\d+(?:(?:\/\d{4})?\/\p{Lu}[\p{L}\p{N}]*(?:-\p{Lu}[\p{L}\p{N}]*)*|-\p{Lu}\p{L}*\/\p{Lu}\p{L}*))(?![\p{L}\p{N}])/gu;

/** The text in pieces: every second one is a document number. */
export const splitAtNumbers = (text: string): readonly string[] => text.split(DOCUMENT_NUMBER);
