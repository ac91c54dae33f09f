import { itemNotFound } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { textArgument } from './argument';
import type { Session } from './session';

/** `Excel.SettingCollection`: the same settings as `Office.context.document.settings`, kept as JSON text. */
export function settingCollection({ book }: Session): HostObject {
  const item = (key: string): HostObject => {
    if (!book.settings.has(key)) throw itemNotFound();
    const read = (): unknown => JSON.parse(book.settings.get(key) ?? 'null');
    return new HostObject('Setting', {
      id: key,
      idKey: '_Id',
      scalars: {
        key: () => key,
        value: { get: read, set: (value) => void book.settings.set(key, JSON.stringify(value)) },
      },
      methods: { delete: () => void book.settings.delete(key) },
    });
  };
  return new HostObject('SettingCollection', {
    items: () => [...book.settings.keys()].map(item),
    item: (key) => item(textArgument(key)),
    methods: {
      add: (key, value) => {
        book.settings.set(textArgument(key), JSON.stringify(value));
        return item(textArgument(key));
      },
      getCount: () => book.settings.size,
      getItemOrNullObject: (key) => (book.settings.has(textArgument(key)) ? item(textArgument(key)) : null),
    },
  });
}
