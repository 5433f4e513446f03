/**
 * Rows of a small CSV file (RFC 4180) by the names of its header line. Quoted fields may hold commas, quotes and line
 * breaks; a byte order mark and Windows line ends are forgiven.
 * @throws {SyntaxError} for a row with another number of fields than the header, with its line number.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const source = text.replace(/^\uFEFF/, '');
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (!match)
      throw new SyntaxError(`Line ${rows.length}: a quote in the middle of a field, or one that never closes`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
    else if (pattern.lastIndex === source.length) rows.at(-1)?.push('');
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 0);
  return body.map((row, at) => {
    if (row.length !== header.length) {
      throw new SyntaxError(`Line ${at + 2}: ${row.length} fields where the header has ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? '']));
  });
}
