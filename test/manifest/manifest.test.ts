import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, describe, expect, test } from 'vitest';

const root = (path: string) => `${import.meta.dirname}/../../${path}`;
const text = readFileSync(root('manifest.xml'), 'utf8');
const manifest = XmlDocument.fromString(text);
afterAll(() => manifest.dispose());

/** Elements by local name, whatever their namespace. */
function elements(...path: readonly string[]): readonly XmlElement[] {
  const steps = path.map((name) => `//*[local-name()="${name}"]`).join('');
  return manifest.find(steps).filter((node) => node instanceof XmlElement);
}
const attribute = (element: XmlElement, name: string) => element.attr(name)?.value ?? '';
const values = (name: string, key: string) => elements(name).map((element) => attribute(element, key));

/** What `resid` stands for. */
const resources = new Map(
  ['Image', 'Url', 'String']
    .flatMap((name) => elements('Resources', name))
    .map((element) => [attribute(element, 'id'), attribute(element, 'DefaultValue')]),
);
const references = (...path: readonly string[]) =>
  elements(...path).map((element) => attribute(element, 'resid'));

test('the schema accepts the manifest', () => {
  xmlRegisterFsInputProviders();
  const url = root('test/fixtures/xsd/OfficeAppManifestV1_1.xsd');
  const schema = XmlDocument.fromBuffer(readFileSync(url), { url });
  const validator = XsdValidator.fromDoc(schema);
  expect(() => validator.validate(manifest)).not.toThrow();
  const broken = XmlDocument.fromString(text.replace('lifetime="long"', 'lifetime="endless"'));
  expect(() => validator.validate(broken)).toThrow();
  for (const each of [broken, validator, schema]) each.dispose();
});

describe('references', () => {
  const used = manifest.find('//*[@resid]').filter((node) => node instanceof XmlElement);

  test('every resid resolves', () => {
    for (const element of used) expect(resources.keys()).toContain(attribute(element, 'resid'));
  });

  test('every resource is used and its id is short enough', () => {
    const names = used.map((element) => attribute(element, 'resid'));
    for (const id of resources.keys()) {
      expect(names).toContain(id);
      expect(id.length).toBeLessThanOrEqual(32);
    }
  });

  test('runtime, page, function file and pane are one page, and the only pane', () => {
    const pages = [
      references('Runtime'),
      references('Page', 'SourceLocation'),
      references('FunctionFile'),
      references('Action', 'SourceLocation'),
    ].flat();
    expect(pages).toHaveLength(4);
    expect(new Set(pages).size).toBe(1);
    expect(resources.get(pages[0]!)).toBe(
      attribute(elements('DefaultSettings', 'SourceLocation')[0]!, 'DefaultValue'),
    );
    expect(elements('TaskpaneId')).toEqual([]);
  });

  test('the runtime stands first in its host', () => {
    const first = manifest.eval(
      'local-name(//*[local-name()="VersionOverrides"]//*[local-name()="Host"]/*[1])',
    );
    expect(first).toBe('Runtimes');
  });
});

describe('addresses', () => {
  const addresses = [...text.matchAll(/"(https?:\/\/[^"]*)"/g)]
    .map(([, address]) => address!)
    .filter(
      (address) =>
        !address.startsWith('http://schemas.microsoft.com/') && !address.startsWith('http://www.w3.org/'),
    );

  test('all are https on the one development origin, which the build replaces', () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  test('those of images name files of their size', () => {
    const images = addresses.filter((address) => address.endsWith('.png'));
    expect(images.length).toBeGreaterThan(5);
    for (const address of images) {
      const { pathname } = new URL(address);
      const size = Number(/-(\d+)\.png$/.exec(pathname)![1]);
      expect(sizeOf(pathname.slice(1))).toEqual({ width: size, height: size });
    }
    for (const size of [16, 32, 64, 80, 128]) expect(sizeOf(`assets/icon-${size}.png`).width).toBe(size);
  });

  test('a help page and an icon of high resolution are there', () => {
    expect(values('SupportUrl', 'DefaultValue')).toEqual(['https://localhost:3000/support.html']);
    expect(values('HighResolutionIconUrl', 'DefaultValue')).toEqual([
      'https://localhost:3000/assets/icon-64.png',
    ]);
    expect(existsSync(root('assets/support.html'))).toBe(true);
  });
});

test('texts keep to the lengths that Excel shows', () => {
  for (const string of elements('ShortStrings', 'String'))
    expect(attribute(string, 'DefaultValue')).toMatch(/^.{1,125}$/);
  for (const string of elements('LongStrings', 'String'))
    expect(attribute(string, 'DefaultValue')).toMatch(/^.{1,250}$/);
  expect(values('Description', 'DefaultValue')[0]).toMatch(/^.{20,250}$/);
});

test('the version is one that Excel loads', () => {
  expect(elements('Version')[0]!.content).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
});

test('the buttons press functions that the commands register', () => {
  const commands = readFileSync(root('src/commands/commands.ts'), 'utf8');
  const names = elements('FunctionName').map((element) => element.content);
  expect(names).toEqual(['classify', 'summarize', 'advisorCopy']);
  for (const name of names) expect(commands).toContain(`'${name}'`);
});

test('the functions have the namespace of the code', async () => {
  const { NAMESPACE } = await import('../../src/functions/engine/namespace');
  expect(references('Namespace').map((id) => resources.get(id))).toEqual([NAMESPACE]);
});

/** Pixels of a PNG, as its header says. */
function sizeOf(path: string): { width: number; height: number } {
  const bytes = readFileSync(root(path));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
