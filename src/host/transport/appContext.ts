import type { RequirementSets } from '../engine/requirementSets';

export interface AppContextParts {
  readonly appId: string;
  readonly requirements: RequirementSets;
  readonly settings: Iterable<readonly [string, string]>;
  readonly documentUrl: string;
  readonly locale: string;
}

/** Sets that are not an add-in's business but decide how the library talks to its host. */
const wireSets: RequirementSets = {
  RichApiRuntime: '1.2',
  CustomFunctions: '1.9',
  AddinCommands: '1.1',
  CompressedFile: '1.1',
  DialogApi: '1.1',
  DocumentEvents: '1.1',
  File: '1.1',
  MatrixCoercion: '1.1',
  Selection: '1.1',
  Settings: '1.1',
  TextCoercion: '1.1',
};

/** The answer to the library's first question. Every field must be there, or its start fails. */
export const appContext = (parts: AppContextParts): Record<string, unknown> => ({
  _id: parts.appId,
  _appInstanceId: parts.appId,
  _appName: 16,
  _appVersion: '16.00',
  _appMinorVersion: 0,
  _hostFullVersion: '16.0.15407.10000',
  _appUILocale: parts.locale,
  _dataLocale: parts.locale,
  _docUrl: parts.documentUrl,
  _clientMode: 1,
  _settings: [...parts.settings],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _initialDisplayMode: 2,
  _requirementMatrix: JSON.stringify({ ...wireSets, ...parts.requirements }),
  _featureGates: {},
  _appDomains: [],
  _eToken: '',
  _correlationId: '',
  _hostCustomMessage: '',
  _addinName: parts.appId,
});
