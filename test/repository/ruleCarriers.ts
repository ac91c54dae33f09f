import ts from 'typescript';
import { parse, typeScriptUnder, walk } from './sources';

/** A rule id, or the first and the last of several: `R-451`, `R-451…471`, `R-451 to R-471`. */
const RULES_NAMED = /R-(\d{3})(?:(?:…| to )(?:R-)?(\d{3}))?([a-z]?)(?!\d)/g;
const WORKED_EXAMPLE = /W-(\d{2})(?!\d)/g;
/** It names the rules that settle a question, and carries none. */
const OPEN_QUESTIONS = 'src/domain/rules/openQuestions.ts';
/** W-01 is R-751. */
const FIRST_EXAMPLE = 750;

/** The rule ids that a text names; of a range its ends, and those between them that are `known`. */
export function rulesIn(text: string, known?: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(RULES_NAMED)].flatMap(([, first, last = first, letter = '']) => {
    const numbers = Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, step) => Number(first) + step,
    );
    const ids = numbers.map((number) => `R-${String(number).padStart(3, '0')}${letter}`);
    return ids.filter((id, index) => !known || index === 0 || index === ids.length - 1 || known.has(id));
  });
}

/**
 * By rule id, the exports of domain that name it in what they say or hold, or else those that use what names it in their
 * file; worked examples by their fixtures.
 */
export function carriers(known: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (rule: string, carrier: string) => {
    found.set(rule, (found.get(rule) ?? new Set()).add(carrier));
  };
  for (const file of typeScriptUnder('src/domain').filter((one) => one !== OPEN_QUESTIONS)) {
    const exports = exportsOf(file);
    const named = new Set([...exports.values()].flatMap(({ own }) => rulesIn(own, known)));
    for (const [name, { own, reached }] of exports) {
      const borrowed = rulesIn(reached, known).filter((rule) => !named.has(rule));
      for (const rule of [...rulesIn(own, known), ...borrowed])
        add(rule, `${file.replace('src/', '')}: ${name}`);
    }
  }
  for (const file of typeScriptUnder('test/fixtures'))
    for (const [name, { own: text }] of exportsOf(file)) {
      const examples = [...text.matchAll(WORKED_EXAMPLE)].map(([, number]) => FIRST_EXAMPLE + Number(number));
      for (const number of examples) add(`R-${number}`, `${file}: ${name}`);
      if (text.includes('R-774')) add('R-774', `${file}: ${name}`);
    }
  return new Map([...found].map(([rule, names]) => [rule, [...names].sort()]));
}

/** The exported names of a file with their text, which holds that of what they use of the same file. */
function exportsOf(file: string): ReadonlyMap<string, { readonly own: string; readonly reached: string }> {
  const declared = new Map<
    string,
    { readonly text: string; readonly uses: Set<string>; readonly exported: boolean }
  >();
  for (const statement of parse(file).statements) {
    const uses = new Set<string>();
    walk(statement, (node) => ts.isIdentifier(node) && uses.add(node.text));
    const exported = ts.canHaveModifiers(statement)
      ? (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
      : false;
    for (const name of namesOf(statement))
      declared.set(name, { text: statement.getFullText(), uses, exported });
  }
  const reach = (name: string, seen: Set<string>): string => {
    const one = declared.get(name);
    if (!one || seen.has(name)) return '';
    seen.add(name);
    return one.text + [...one.uses].map((used) => reach(used, seen)).join('');
  };
  const named = [...declared].filter(([, { exported }]) => exported);
  return new Map(named.map(([name, { text }]) => [name, { own: text, reached: reach(name, new Set()) }]));
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  )
    return statement.name ? [statement.name.text] : [];
  return [];
}
