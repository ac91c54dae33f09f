/** The envelope of the library's cross-document messages, in both directions. */
export interface XdmMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode?: number;
  readonly _responseType?: number;
  readonly _serializerVersion?: number;
}

export const messageTypes = { request: 0, response: 1 } as const;
export const xdmActions = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const responseTypes = { answer: 0, event: 1 } as const;
export const xdmErrors = { none: 0, handlerFailed: -2 } as const;

/** Calls of `executeMethod`, by the number they travel under. */
export const dispatchIds = {
  getSelectedData: 64,
  setSelectedData: 65,
  loadSettings: 75,
  saveSettings: 76,
  openDocumentCopy: 77,
  sliceOfDocumentCopy: 80,
  closeDocumentCopy: 81,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** What `executeMethod` carries. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly DdaSetBindingData?: { readonly Data?: unknown };
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly 2?: unknown;
  readonly 3?: unknown;
}
