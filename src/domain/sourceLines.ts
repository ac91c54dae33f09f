/** Lines of one article; a source of another kind stands as it is, with no lines. */
interface Lines {
  readonly article: string;
  from: number;
  to: number;
}

const LINES = /^(D\d):(\d+)(?:-(\d+))?$/;

/** Sources in the order in which they are told, each once, and lines that touch each other as one: D0:184, D0:183 as D0:183-184. */
export function sourceLines(sources: readonly string[]): string {
  const told: Lines[] = [];
  for (const source of new Set(sources)) {
    const lines = linesIn(source);
    const [first, ...others] = told.filter((each) => touch(each, lines));
    if (!first) {
      told.push(lines);
      continue;
    }
    first.from = Math.min(...[first, lines, ...others].map(({ from }) => from));
    first.to = Math.max(...[first, lines, ...others].map(({ to }) => to));
    for (const other of others) told.splice(told.indexOf(other), 1);
  }
  return told.map(textOf).join(', ');
}

function linesIn(source: string): Lines {
  const [, article = source, from = '0', to = from] = LINES.exec(source) ?? [];
  return { article, from: Number(from), to: Number(to) };
}

const touch = (one: Lines, other: Lines): boolean =>
  one.article === other.article && one.from <= other.to + 1 && other.from <= one.to + 1;

const textOf = ({ article, from, to }: Lines): string => {
  if (to === 0) return article;
  return from === to ? `${article}:${from}` : `${article}:${from}-${to}`;
};
