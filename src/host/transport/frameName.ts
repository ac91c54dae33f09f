export const hostFlags = { sharedRuntime: 1, customFunctions: 2 } as const;

export interface FrameIdentity {
  /** New for every document that is opened: the library caches settings under it. */
  readonly conversationId: string;
  readonly appId: string;
  /** The page that holds the frame. https, and the same host name as the add-in's page. */
  readonly hostUrl: string;
  readonly locale?: string;
  readonly flags?: number;
}

/** The `name` an add-in's frame must have before its page is loaded: it tells Office.js who its host is. */
export function frameName(identity: FrameIdentity): string {
  const { conversationId, appId, hostUrl, locale = 'en-US' } = identity;
  const flags = identity.flags ?? hostFlags.sharedRuntime | hostFlags.customFunctions;
  return JSON.stringify({
    baseFrameName: `_xdm_0_${conversationId}`,
    // The empty field says "not a dialog"; disableLogging keeps the telemetry script from being loaded.
    hostInfo: ['Excel', 'Web', '16.01', locale, conversationId, '', 'disableLogging', String(flags)].join(
      '$',
    ),
    xdmInfo: [conversationId, appId, hostUrl].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}
