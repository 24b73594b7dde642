import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Lockfile, missingPlatformPackages } from '../lockfile.ts';

it('the lockfile names every platform package, so that npm ci accepts it everywhere', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  expect(missingPlatformPackages(lock).map(([path]) => path)).toEqual([]);
});

it('a platform package that is missing, or there in another version only, is found', () => {
  const packages = {
    'node_modules/a': {
      version: '1.0.0',
      optionalDependencies: { '@a/darwin-arm64': '1.0.0', '@a/linux-x64': '1.0.0' },
    },
    'node_modules/@a/linux-x64': { version: '0.9.0' },
  };
  expect(missingPlatformPackages({ packages })).toEqual([
    ['node_modules/@a/darwin-arm64', { version: '1.0.0', cpu: ['arm64'], optional: true, os: ['darwin'] }],
    ['node_modules/a/node_modules/@a/linux-x64', { version: '1.0.0', cpu: ['x64'], optional: true, os: ['linux'] }],
  ]);
});

it('the lockfile names no address to download from', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
