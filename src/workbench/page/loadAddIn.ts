import type { Catalog } from '../../host/engine/catalog';
import type { FunctionsMetadata } from '../../host/functions/functionsMetadata';
import type { AddIn } from './addInFrame';
import { readManifest } from './manifest';

/** Reads the add-in's manifest and what it names, as Excel does when it is told of an add-in. */
export async function loadAddIn(): Promise<AddIn> {
  const manifest = readManifest(await (await found('/manifest.xml')).text());
  const [functions, catalog] = await Promise.all([
    manifest.functions ? read<FunctionsMetadata>(manifest.functions) : { functions: [] },
    read<Catalog>('/excel-catalog.json'),
  ]);
  return {
    manifest,
    functions,
    catalog,
    functionNames: functions.functions.map(({ name }) => ({
      name: `${manifest.functionsNamespace}.${name}`,
    })),
  };
}

/** Files of our own build: their shape is settled where they are made. */
const read = async <Shape>(address: string): Promise<Shape> => (await (await found(address)).json()) as Shape;

async function found(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is missing: ${response.statusText || response.status}.`);
  return response;
}
