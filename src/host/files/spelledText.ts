const spelled = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text as a cell holds it: characters that XML cannot hold, and what looks like their spelling, are spelled out. */
export const spelledCellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    // eslint-disable-next-line no-control-regex -- these are the characters meant
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, spelled);

/** A table column's name as a file writes it: line breaks are spelled out too. */
export const spelledColumnName = (name: string): string =>
  // eslint-disable-next-line no-control-regex -- line breaks are the point
  name.replace(/[\u0000-\u001f]/g, spelled);

/** A table column's name as its header cell says it. */
export const plainColumnName = (name: string): string =>
  name.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
