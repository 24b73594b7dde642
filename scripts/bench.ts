/**
 * `npm run bench [-- --runs N]`: the full build of the content, beside a bare writer of the same bytes.
 * `npm run bench -- --plans 3321 [--annex-every 5]`: a country of synthetic plans, cold and with one changed.
 */
import { parseArgs } from 'node:util';
import { measureBuild, type BuildMeasure } from '../bench/measure.ts';
import { measurePlans, plansTable } from '../bench/measure-plans.ts';
import { benchTable } from '../bench/table.ts';
import { EXIT, run, UsageError } from './exit.ts';

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`${option}: a whole number from 1`);
  return value;
}

await run(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '3' },
      plans: { type: 'string' },
      'annex-every': { type: 'string', default: '1' },
    },
  });
  if (values.plans !== undefined) {
    process.stdout.write(
      plansTable(
        await measurePlans(wholeNumber('--plans', values.plans), wholeNumber('--annex-every', values['annex-every'])),
      ),
    );
    return EXIT.ok;
  }
  const count = wholeNumber('--runs', values.runs);
  const runs: BuildMeasure[] = [];
  for (let done = 0; done < count; done += 1) runs.push(await measureBuild());
  process.stdout.write(benchTable(runs));
  return EXIT.ok;
});
