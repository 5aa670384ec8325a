// Changes that no test notices because the compiler does: a word that its type does not hold, a null left unasked.
import { readFileSync } from "node:fs";
import ts from "typescript";

/** Returns a question: does the compiler refuse `file` (from the project's root) when it reads `source`? */
export function compilerOf(root: string): (file: string, source: string) => boolean {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  let changed = { path: "", source: "", version: 0 };
  const versionOf = (path: string) => (path === changed.path ? String(changed.version) : "0");
  const service = ts.createLanguageService({
    getScriptFileNames: () => fileNames.filter((path) => path.includes("/src/")),
    getScriptVersion: versionOf,
    getScriptSnapshot: (path) => {
      if (path === changed.path) return ts.ScriptSnapshot.fromString(changed.source);
      return ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8")) : undefined;
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  return (file, source) => {
    const path = `${root}${file}`;
    changed = { path, source, version: changed.version + 1 };
    return service.getSyntacticDiagnostics(path).length + service.getSemanticDiagnostics(path).length > 0;
  };
}
