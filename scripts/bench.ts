/** `npm run bench [-- --runs N]`: the full build of the content, beside a bare writer of the same bytes. */
import { parseArgs } from 'node:util';
import { measureBuild, type BuildMeasure } from '../bench/measure.ts';
import { benchTable } from '../bench/table.ts';
import { EXIT, run, UsageError } from './exit.ts';

await run(async () => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
  const count = Number(values.runs);
  if (!Number.isInteger(count) || count < 1) throw new UsageError('--runs: a whole number from 1');
  const runs: BuildMeasure[] = [];
  for (let done = 0; done < count; done += 1) runs.push(await measureBuild());
  process.stdout.write(benchTable(runs));
  return EXIT.ok;
});
