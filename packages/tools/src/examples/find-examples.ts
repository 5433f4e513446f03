import ts from 'typescript';

/** A piece of code that a reader may copy. */
export interface Example {
  readonly file: string;
  /** Line of the file on which its first line stands; from 1. */
  readonly line: number;
  readonly code: string;
}

/** The examples (`@example`) in the comments of a TypeScript file, in their order. */
export function examplesInComments(file: string, text: string): Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, Example>();
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example') continue;
      const code = (ts.getTextOfJSDocComment(tag.comment) ?? '').replaceAll('*\\/', '*/');
      const fenced = /^```\w*\n([\s\S]*?)\n```$/m.exec(code);
      // An unfenced example begins on the line after its tag.
      const line = source.getLineAndCharacterOfPosition(tag.pos).line + (fenced ? 3 : 2);
      found.set(tag.pos, { file, line, code: fenced?.[1] ?? code });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

/** The blocks of TypeScript in a Markdown file, in their order. */
export function examplesInMarkdown(file: string, text: string): Example[] {
  return [...text.matchAll(/^```(?:ts|typescript)\b[^\n]*\n([\s\S]*?)^```/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1] ?? '',
  }));
}
