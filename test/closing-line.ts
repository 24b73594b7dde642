/** The very last line of a run: `412 passed, 0 failed`. What was skipped is named and never counted as passed. */
import type { Reporter, TestModule, TestSuite, Vitest } from 'vitest/node';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export class ClosingLine implements Reporter {
  #watching = false;
  #counts: Counts = { passed: 0, failed: 0, skipped: 0 };

  onInit(vitest: Vitest): void {
    this.#watching = vitest.config.watch;
    // Coverage and whatever closes later write before the process ends.
    if (!this.#watching)
      process.once('exit', (code) => process.stdout.write(`${closingLine(atExit(this.#counts, code))}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    this.#counts = countTests(modules, unhandled.length);
    if (this.#watching) process.stdout.write(`${closingLine(this.#counts)}\n`);
  }
}

/** A run that ends in error before its tests could run has not passed. */
const atExit = (counts: Counts, code: number): Counts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A file that does not load and a hook that throws count as one failure each: their tests never ran. */
function countTests(modules: readonly TestModule[], unhandled: number): Counts {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const groups = modules.flatMap((module): (TestModule | TestSuite)[] => [module, ...module.children.allSuites()]);
  const count = (state: 'passed' | 'failed' | 'skipped' | 'pending'): number =>
    tests.filter((test) => test.result().state === state).length;
  return {
    passed: count('passed'),
    failed: count('failed') + count('pending') + groups.filter((group) => group.errors().length > 0).length + unhandled,
    skipped: count('skipped'),
  };
}
