import { expect, test } from 'vitest';
import { importsOf, textOf, typeScriptUnder } from './sources';

interface PackageFile {
  readonly config: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const project = JSON.parse(textOf('package.json')) as PackageFile;
const versions = { ...project.dependencies, ...project.devDependencies };

test('every version is exact', () => {
  for (const version of Object.values(versions)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the lock file names no registry', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
});

test('every package that the sources import is declared; the parts of Univer come with its presets', () => {
  const names = typeScriptUnder('src')
    .flatMap(importsOf)
    .filter(({ ours, target }) => !ours && !target.startsWith('node:') && !target.startsWith('@univerjs/'))
    .map(({ target }) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect([...new Set(names)].filter((name) => !(name in versions))).toEqual([]);
});

test('the add-in is built from dependencies, everything else serves development', () => {
  expect(Object.keys(project.dependencies).sort()).toEqual([
    '@fluentui/react-components',
    '@fluentui/react-icons',
    'fflate',
    'react',
    'react-dom',
    'zod',
  ]);
});

test('the scripts are those that the README speaks of', () => {
  const readme = textOf('README.md');
  const spoken = [...readme.matchAll(/npm (?:run ([\w:-]+)|(start|test))/g)].map(
    ([, script, short]) => script ?? short,
  );
  expect([...new Set(spoken)].filter((script) => !(script! in project.scripts))).toEqual([]);
  const silent = Object.keys(project.scripts).filter((script) => !spoken.includes(script));
  expect(silent).toEqual(['check']);
});

test('every file that a script runs is there', () => {
  for (const script of Object.values(project.scripts))
    for (const [file] of script.matchAll(/(?:src|test)\/[\w/]+\.(?:ts|mjs)/g))
      expect(textOf(file)).not.toBe('');
});

test('the continuous check runs the command of the README', () => {
  expect(textOf('README.md')).toContain('`npm test` is the whole truth');
  expect(textOf('.ci/run')).toMatch(/^npm ci\nnpm test$/m);
});
