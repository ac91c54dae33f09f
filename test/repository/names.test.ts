import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT, textOf, typeScriptUnder } from './sources';

const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
const sources = [...typeScriptUnder('src'), ...typeScriptUnder('test')];

/** A thing that fits nowhere has not been named yet. */
const NAMELESS = /^(utils?|helpers?|services?|managers?|common|shared|misc|types|lib|index)$/i;

test('files and folders are named after what they hold', () => {
  const nameless = sources.filter(
    (file) =>
      file !== 'src/functions/index.ts' &&
      file
        .replace(/\.tsx?$/, '')
        .split('/')
        .some((part) => NAMELESS.test(part)),
  );
  expect(nameless).toEqual([]);
});

test('source files have names in camelCase, components in PascalCase', () => {
  const odd = typeScriptUnder('src').filter((file) => !/\/[A-Za-z][A-Za-z0-9]*\.tsx?$/.test(file));
  expect(odd).toEqual([]);
});

test('the top holds what a newcomer must see first, and nothing else', () => {
  const top = new Set(tracked.map((file) => file.split('/')[0]!).filter((name) => !name.startsWith('.')));
  expect([...top].sort()).toEqual(
    [
      'README.md',
      'assets',
      'eslint.config.js',
      'manifest.xml',
      'package-lock.json',
      'package.json',
      'src',
      'test',
      'tsconfig.json',
      'vitest.config.ts',
      'webpack.config.js',
    ].sort(),
  );
});

test('there are no default exports', () => {
  expect(typeScriptUnder('src').filter((file) => /^export default\b/m.test(textOf(file)))).toEqual([]);
});

test('every suppression of a check says why', () => {
  const silent = sources.flatMap((file) =>
    textOf(file)
      .split('\n')
      .filter((line) =>
        /(?:\/\/|\/\*|\{\/\*)\s*(?:eslint-disable|@ts-(?:ignore|nocheck|expect-error))/.test(line),
      )
      .filter((line) => !/eslint-disable.* -- \S.{10,}/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(silent).toEqual([]);
});

test('no test is skipped or runs alone', () => {
  const odd = typeScriptUnder('test').filter((file) =>
    /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf)\b/.test(textOf(file)),
  );
  // LibreOffice is large, and a machine without it still proves everything else.
  const allowed = ['test/repository/names.test.ts', 'test/libreOffice/inLibreOffice.ts'];
  expect(odd.filter((file) => !allowed.includes(file))).toEqual([]);
});

test('nothing in the tree is a path of one machine', () => {
  const written = tracked.filter((file) =>
    /\.(tsx?|m?js|json|md|xml|html|css|svg|csv|ya?ml)$|run$/.test(file),
  );
  const local = /(?<![\w.}])\/(?:home|root|Users|work|tmp|var)\/[\w.]/;
  expect(written.filter((file) => local.test(textOf(file).replaceAll(local.source, '')))).toEqual([]);
});
