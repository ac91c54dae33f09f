import { parseArgs } from 'node:util';
import { openFile, outputFile, parsed, Refusal, runCommand, valueOf, writeNew } from './commandLine';
import type { Without } from '../workbook/without';
import { openAddin } from './openAddin';

const USAGE =
  'npm run advisor-copy -- book.xlsx [--sheet NAME] [--list ADDRESS] [--specialty S] [--without profile,confidential,well-being,notes,comments,sheet=NAME,column=HEADER] [--with well-being] [--out FILE]';
const WORDS = {
  profile: 'profile',
  confidential: 'confidential',
  'well-being': 'wellBeing',
  notes: 'notes',
  comments: 'comments',
} as const;

/** Makes the advisor's copy of a classified workbook beside it. */
async function advisorCopy(args: readonly string[]): Promise<void> {
  const { values, positionals } = parsed(
    () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          sheet: { type: 'string' },
          list: { type: 'string' },
          specialty: { type: 'string' },
          without: { type: 'string', multiple: true },
          with: { type: 'string', multiple: true },
          out: { type: 'string' },
        },
      }),
    USAGE,
  );
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Refusal(`Give one workbook. Usage: ${USAGE}`);
  const words = (values.without ?? []).flatMap((text) => text.split(','));
  const kept = (values.with ?? []).flatMap((text) => text.split(','));
  const without = readWithout(words, kept);
  const named = outputFile(file, 'advisor', values.out);
  // The copy holds no macros, and Excel refuses a file whose name says otherwise.
  const output = values.out === undefined ? named.replace(/\.xlsm$/i, '.xlsx') : named;
  if (/\.xlsm$/i.test(output))
    throw new Refusal('The copy holds no macros. Give it a name that ends in .xlsx.');
  const opened = await openFile(file);
  const addin = await openAddin(opened.data, { original: opened.bytes });
  const { backstop, book } = addin;
  if (values.sheet !== undefined) valueOf(addin, await backstop.showSheet(values.sheet), USAGE);
  await book.calculate(true);
  const copy = valueOf(
    addin,
    await backstop.makeAdvisorCopy({
      ...(values.list === undefined ? {} : { address: values.list }),
      ...(values.specialty === undefined ? {} : { specialty: values.specialty }),
      without,
    }),
    USAGE,
  );
  await writeNew(output, copy.bytes);
  const { sheets, columns } = copy.leftOut;
  const { pictures, parts } = copy.unsearched;
  const look = [...(pictures > 0 ? [`pictures (${pictures})`] : []), ...parts];
  const lines = [
    `List: ${copy.list}`,
    `Formulas of Backstop that are values now: ${copy.values}`,
    ...(sheets.length > 0 ? [`Sheets left out: ${sheets.join(', ')}`] : []),
    ...(columns.length > 0 ? [`Columns left out: ${columns.join(', ')}`] : []),
    ...(copy.isProfileOut
      ? [
          'With the profile went the zone of the score, how many programs are advised, and the whole Why column.',
          'The labels and the grade stay, because they are the list’s. They hint at the score.',
          ...(copy.plan !== undefined
            ? [
                `The plan stays too, and its tasks tell whether you apply again. --without "sheet=${copy.plan}" leaves it out.`,
              ]
            : []),
        ]
      : []),
    ...(copy.comments > 0 ? [`Comments left out: ${copy.comments}`] : []),
    ...(copy.emptied > 0 ? [`Cells emptied because they work on what was left out: ${copy.emptied}`] : []),
    ...(copy.rules.length > 0
      ? [
          `Taken out for the same reason, or because they call Backstop: ${copy.rules.map(({ kind, sheet, range }) => `${kind} on ${sheet}!${range}`).join(', ')}`,
        ]
      : []),
    ...(copy.pivots + copy.series > 0
      ? [`Pivot tables and chart series taken out with what they show: ${copy.pivots + copy.series}`]
      : []),
    ...(copy.objects.length > 0
      ? [
          `Taken out, because it may repeat what is left out: ${copy.objects.map(({ kind, sheet }) => `${kind} on ${sheet}`).join(', ')}`,
        ]
      : []),
    ...(copy.links > 0
      ? [`Links taken out, to what is left out or to files of this computer: ${copy.links}`]
      : []),
    ...(copy.unlinked > 0
      ? [`Formulas, queries and pivot tables that read other files and are values now: ${copy.unlinked}`]
      : []),
    ...(copy.macros ? ['Macros taken out'] : []),
    ...(look.length > 0
      ? [`Look at these before you send it, they cannot be searched for what is left out: ${look.join(', ')}`]
      : []),
    ...(copy.unsearched.folders.length > 0
      ? [`These parts still name a folder of this computer: ${copy.unsearched.folders.join(', ')}`]
      : []),
    `Saved ${output}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  addin.end();
}

/** Rows of the plan about the person stay out unless they are asked for. */
function readWithout(words: readonly string[], kept: readonly string[]): Without {
  const sheets: string[] = [];
  const columns: string[] = [];
  const plain: Partial<Record<(typeof WORDS)[keyof typeof WORDS], boolean>> = {};
  for (const word of kept)
    if (word.trim() === 'well-being') plain.wellBeing = false;
    else throw new Refusal(`“${word}” is not something that stays out by itself. Usage: ${USAGE}`);
  for (const word of words) {
    const [key = '', ...rest] = word.split('=');
    const name = rest.join('=').trim();
    const known = Object.entries(WORDS).find(([each]) => each === word.trim());
    if (known) plain[known[1]] = true;
    else if (key.trim() === 'sheet' && name !== '') sheets.push(name);
    else if (key.trim() === 'column' && name !== '') columns.push(name);
    else throw new Refusal(`“${word}” is not something that can be left out. Usage: ${USAGE}`);
  }
  return { ...plain, sheets, columns };
}

void runCommand(advisorCopy);
