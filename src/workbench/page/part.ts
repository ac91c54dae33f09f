/** An element of the page by its id, as the kind it must be. Its absence is a defect of the page. */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no "${id}" of the right kind.`);
  return element;
}
