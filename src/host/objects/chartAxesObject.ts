import type { ChartData } from '../book/bookData';
import { notImplemented } from '../engine/apiError';
import { HostObject, type Scalar } from '../engine/hostObject';
import { booleanArgument, choice, numberArgument, textArgument } from './argument';

type Axis = NonNullable<ChartData['valueAxis']>;
type Change = (changes: Partial<Omit<ChartData, 'id'>>) => void;

/** `Excel.ChartAxes`: the category axis and the value axis, with titles, limits and number format. */
export function chartAxesObject(data: () => ChartData, change: Change): HostObject {
  const valueAxis = (): HostObject => {
    const read = (): Axis => data().valueAxis ?? {};
    const write = (changes: Partial<Axis>): void => change({ valueAxis: { ...read(), ...changes } });
    const limit = (key: 'minimum' | 'maximum'): Scalar => ({
      get: () => read()[key] ?? '',
      set: (value) => write({ [key]: value === '' ? undefined : numberArgument(value) }),
    });
    return new HostObject('ChartAxis', {
      scalars: {
        minimum: limit('minimum'),
        maximum: limit('maximum'),
        numberFormat: {
          get: () => read().numberFormat ?? 'General',
          set: (value) => write({ numberFormat: textArgument(value) }),
        },
      },
      navigations: {
        title: () =>
          axisTitle(
            () => read().title,
            (title) => write({ title }),
          ),
      },
    });
  };
  const categoryAxis = (): HostObject =>
    new HostObject('ChartAxis', {
      navigations: {
        title: () =>
          axisTitle(
            () => data().categoryAxis?.title,
            (title) => change({ categoryAxis: { ...data().categoryAxis, title } }),
          ),
      },
    });
  return new HostObject('ChartAxes', {
    navigations: { valueAxis, categoryAxis },
    methods: {
      getItem: (type) => {
        const kind = choice(type, ['Category', 'Value', 'Series', 'Invalid']);
        if (kind === 'Category') return categoryAxis();
        if (kind === 'Value') return valueAxis();
        throw notImplemented(`ChartAxes.getItem of ${kind}`);
      },
    },
  });
}

const axisTitle = (read: () => string | undefined, write: (title: string | undefined) => void): HostObject =>
  new HostObject('ChartAxisTitle', {
    scalars: {
      text: { get: () => read() ?? '', set: (value) => write(textArgument(value)) },
      visible: {
        get: () => read() !== undefined,
        set: (value) => write(booleanArgument(value) ? (read() ?? 'Axis Title') : undefined),
      },
    },
  });
