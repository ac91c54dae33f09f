/** A sheet name as it stands before `!` in a formula. */
export const quotedSheetName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
