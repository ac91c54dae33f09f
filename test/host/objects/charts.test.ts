import { beforeAll, expect, test } from 'vitest';
import { plain, startExcel, type StartedExcel } from '../startExcel';

let excel: StartedExcel;

beforeAll(async () => {
  excel = await startExcel();
});

test('a chart takes names and categories from the words of its source and is found by its name', async () => {
  const read = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['Bucket', 'Share', 'Target'],
      ['Reach', 0.5, 0.3],
      ['Safety', 0.5, 0.7],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Shares';
    chart.title.text = 'Share against target';
    chart.legend.position = 'Top';
    chart.axes.valueAxis.title.text = 'Share';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.numberFormat = '0%';
    chart.axes.categoryAxis.title.text = 'Bucket';
    chart.dataLabels.showValue = true;
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F77B4');
    chart.setPosition('E2', 'H10');
    await context.sync();
    const found = sheet.charts.getItemOrNullObject('shares').load('name,chartType,width,top');
    const missing = sheet.charts.getItemOrNullObject('none');
    found.series.load('items/name');
    await context.sync();
    return [
      found.name,
      found.chartType,
      missing.isNullObject,
      found.series.items.map((series) => series.name),
    ];
  });
  expect(plain(read)).toEqual(['Shares', 'ColumnClustered', true, ['Share', 'Target']]);
  const [chart] = excel.book.sheet('Sheet1')?.charts() ?? [];
  expect(chart).toMatchObject({
    title: 'Share against target',
    legend: { visible: true, position: 'Top' },
    valueAxis: { title: 'Share', minimum: 0, maximum: 1, numberFormat: '0%' },
    categoryAxis: { title: 'Bucket' },
    dataLabels: true,
    series: [
      {
        nameReference: 'Sheet1!$B$1',
        categories: 'Sheet1!$A$2:$A$3',
        values: 'Sheet1!$B$2:$B$3',
        color: '#1F77B4',
      },
      { nameReference: 'Sheet1!$C$1', categories: 'Sheet1!$A$2:$A$3', values: 'Sheet1!$C$2:$C$3' },
    ],
  });
});

test('a chart is given other data, other series, and is deleted', async () => {
  const counts = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.setData(sheet.getRange('A1:C3'), 'Rows');
    chart.series.load('items/name');
    await context.sync();
    const names = chart.series.items.map((series) => series.name);
    chart.series.getItemAt(1).delete();
    const left = chart.series.getCount();
    await context.sync();
    chart.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    return [names, left.value, count.value];
  });
  expect(plain(counts)).toEqual([['Reach', 'Safety'], 1, 1]);
});
