/**
 * Packages with native parts name one optional package for each platform. A registry that lacks one of them leaves it
 * out of the lockfile, and `npm ci` then refuses the whole file. Such a package is never installed on another platform,
 * so its name and version are all the lockfile needs.
 */
export interface LockEntry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}
export interface Lockfile {
  readonly packages: Record<string, LockEntry>;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const SYSTEMS: Readonly<Record<string, string>> = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
};
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'wasm32', 'riscv64', 's390x', 'ppc64'];

/** Entries to add, by their place in the tree. */
export function missingPlatformPackages({
  packages,
}: Lockfile): readonly (readonly [path: string, entry: LockEntry])[] {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => EXACT.test(version) && installed(packages, owner, name)?.version !== version)
      .map(([name, version]) => [placeFor(packages, owner, name), platformEntry(name, version, dev)] as const),
  );
}

/** What `owner` would load: the nearest package of that name on the way up. */
function installed(packages: Lockfile['packages'], owner: string, name: string): LockEntry | undefined {
  for (let at = owner; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const found = packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`];
    if (found || at === '') return found;
    if (!at.includes('/node_modules/')) return packages[`node_modules/${name}`];
  }
}

const placeFor = (packages: Lockfile['packages'], owner: string, name: string): string =>
  packages[`node_modules/${name}`] ? `${owner}/node_modules/${name}` : `node_modules/${name}`;

function platformEntry(name: string, version: string, dev: boolean | undefined): LockEntry {
  const words = name.split(/[/-]/);
  const os = words.flatMap((word) => SYSTEMS[word] ?? []).slice(0, 1);
  const cpu = words.filter((word) => PROCESSORS.includes(word)).slice(0, 1);
  return { version, ...(cpu.length > 0 && { cpu }), ...(dev && { dev }), optional: true, ...(os.length > 0 && { os }) };
}
