import { dirname, join } from 'node:path';
import ts from 'typescript';
import { repository } from './generated-files.ts';

/** Something that the compiler says, and where. Lines count from 1. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * A program of files that need not exist: they stand in front of those on the disk.
 *
 * @param files - text by absolute path
 * @param project - folder of the package as part of which they are compiled
 */
export function programOf(
  files: ReadonlyMap<string, string>,
  project: string,
  changes: ts.CompilerOptions = {},
): ts.Program {
  const folder = join(repository, project);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile, directoryExists } = host;
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, language, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language);
  };
  return ts.createProgram({
    rootNames: [...files.keys()],
    options: {
      ...options,
      noEmit: true,
      composite: false,
      incremental: false,
      declaration: false,
      declarationMap: false,
      rootDir: repository,
      rewriteRelativeImportExtensions: false,
      allowImportingTsExtensions: true,
      noUnusedLocals: false,
      noUnusedParameters: false,
      ...changes,
    },
    host,
  });
}

/** What the compiler says of these files; what they import is only read. The parameters are those of `programOf`. */
export function typeCheck(
  files: ReadonlyMap<string, string>,
  project: string,
  changes?: ts.CompilerOptions,
): Complaint[] {
  const program = programOf(files, project, changes);
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    if (!source) throw new Error(`The compiler has not read ${path}.`);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      (diagnostic) => ({
        file: path,
        line: source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1,
        text: `TS${diagnostic.code}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`,
      }),
    );
  });
}
