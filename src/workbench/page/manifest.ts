/** A ribbon button as the manifest declares it. */
export interface ManifestCommand {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon?: string;
  /** The function it presses; undefined for a button that shows the pane. */
  readonly functionName?: string;
}

/** What a host must know of an add-in, and all that it knows. Addresses are paths on our own origin. */
export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly pane: string;
  /** Requirement set to the least version that the add-in asks for. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The file that describes the custom functions. */
  readonly functions?: string;
  readonly functionsNamespace?: string;
  readonly commands: readonly ManifestCommand[];
}

/** Reads an add-in only manifest (XML). Throws on one that is not well formed or names no pane: Excel would not load it. */
export function readManifest(text: string): Manifest {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  if (xml.querySelector('parsererror')) throw new Error('The manifest is not well-formed XML.');
  const resource = (reference: Element | null): string | undefined => {
    const id = reference?.getAttribute('resid');
    const entry = id ? xml.querySelector(`Resources [id="${CSS.escape(id)}"]`) : null;
    return entry?.getAttribute('DefaultValue') ?? undefined;
  };
  const path = (address: string | null | undefined) => (address ? new URL(address).pathname : undefined);

  const pane = path(xml.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue'));
  if (!pane) throw new Error('The manifest names no page for the pane.');
  return {
    id: xml.querySelector('Id')?.textContent.trim() ?? '',
    name: xml.querySelector('DisplayName')?.getAttribute('DefaultValue') ?? 'Add-in',
    pane,
    requirements: Object.fromEntries(
      [...xml.querySelectorAll('Set')].map((set) => [
        set.getAttribute('Name') ?? '',
        set.getAttribute('MinVersion') ?? '1.1',
      ]),
    ),
    functions: path(resource(xml.querySelector('Metadata > SourceLocation'))),
    functionsNamespace: resource(xml.querySelector('Namespace')),
    commands: [...xml.querySelectorAll('Control')].map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: resource(control.querySelector(':scope > Label')) ?? '',
      description: resource(control.querySelector('Supertip > Description')) ?? '',
      icon: path(resource(control.querySelector('Icon > Image[size="16"]'))),
      functionName: control.querySelector('Action > FunctionName')?.textContent.trim(),
    })),
  };
}
