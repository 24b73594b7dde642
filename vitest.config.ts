import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/closing-line.ts';

const isContinuousIntegration = Boolean(process.env.CI);

export default defineConfig({
  test: {
    allowOnly: !isContinuousIntegration,
    passWithNoTests: false,
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/content/**/*.test.ts', 'test/architecture.test.ts'],
          sequence: { groupOrder: 1 },
          // Generous: a shared machine may be slow, and a slow test is not a wrong one.
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/built-site.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/built-site.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // After everything else: a browser that waits for the processor is a browser that times out.
          sequence: { groupOrder: 3 },
          // The work is done by the browser, in processes of its own.
          maxWorkers: 2,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts'],
      exclude: ['src/domain/**/*.test.ts'],
      reporter: ['text'],
      thresholds: { 'src/domain/**': { branches: 100, functions: 100 } },
    },
  },
});
