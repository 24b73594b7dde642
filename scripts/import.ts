/** `npm run import -- FILE …`: a document becomes a plan, a table becomes scores; the ending of the file's name decides. */
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isTable = words.some((word) => /\.(?:xls[xm]?|csv)$/iu.test(word));
await import(isTable ? './import-scores.ts' : './import-plan.ts');

export {};
