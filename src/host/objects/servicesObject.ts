import { HostObject, type Method } from '../engine/hostObject';
import { isMissing, textArgument } from './argument';

/** Where the services of the library report to. */
export interface ServiceListeners {
  /** The add-in's functions are registered: calls may be sent. */
  readonly onFunctionsReady: () => void;
  /** Results of calls: `[id, true, value, …]` or `[id, false, message, errorCode, …]`. */
  readonly onFunctionResults: (results: readonly unknown[]) => void;
  /** The add-in shows or hides its pane: `Visible` or `Background`. */
  readonly onAddinState: (state: string) => void;
}

const called = (className: string, methods: Readonly<Record<string, Method>>): HostObject =>
  new HostObject(className, { methods });

/** Feature 1 splits oversized results, 2 shortens the wait between results to 200 ms, 4 caps it at 2 s. */
const enabledFeatures = [1, 2, 4];

/** Objects the library makes by type name: custom functions, visibility of the pane, the ribbon. */
export function serviceObjects(listeners: ServiceListeners): (typeName: string) => HostObject {
  let state = 'Visible';
  let startState = 'Inactive';
  const services: Readonly<Record<string, () => HostObject>> = {
    'Microsoft.ExcelServices.CustomFunctions': () =>
      called('CustomFunctions', {
        _SetOsfControlContainerReadyForCustomFunctions: () => listeners.onFunctionsReady(),
        _GetEnabledFeatures: () => enabledFeatures,
        setInvocationArrayResults: (results) =>
          listeners.onFunctionResults(Array.isArray(results) ? results : []),
      }),
    'Microsoft.AppRuntime.AppRuntimeService': () =>
      called('AppRuntimeService', {
        setAppRuntimeState: (wanted) => {
          state = textArgument(wanted);
          listeners.onAddinState(state);
        },
        getAppRuntimeState: () => state,
      }),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': () =>
      called('AppRuntimePersistenceService', {
        setAppRuntimeStartState: (wanted) => {
          startState = textArgument(wanted);
        },
        getAppRuntimeStartState: () => startState,
      }),
    'Microsoft.DynamicRibbon.DynamicRibbon': () =>
      called('DynamicRibbon', {
        executeRequestUpdate: () => undefined,
        executeRequestCreate: () => undefined,
        getTab: (id) => called('RibbonTab', { setVisibility: (on) => void [id, isMissing(on)] }),
        getButton: () =>
          new HostObject('RibbonButton', { scalars: { enabled: { get: () => true, set: () => undefined } } }),
      }),
  };
  return (typeName) =>
    services[typeName]?.() ?? called(typeName, { notifyActionHandlerReady: () => undefined });
}
