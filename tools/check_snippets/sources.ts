/** Snippets as functions of a shell script. */
export function bashFile(snippets: readonly string[]): string {
  return snippets.map((code, at) => `s${at}() {\n${code}\n}\n`).join("");
}

/** Snippets as functions of a Go file. */
export function goFile(snippets: readonly string[]): string {
  return `package main\n${snippets.map((code, at) => `func s${at}() {\n${code}\n}\n`).join("")}`;
}

/** Snippets as namespaces of a PHP file, so that `use` may stand in each. */
export function phpFile(snippets: readonly string[]): string {
  return `<?php\n${snippets.map((code, at) => `namespace S${at} {\n${code}\n}\n`).join("")}`;
}

/** Snippets as methods of a Java class, their imports above it. */
export function javaFile(snippets: readonly string[]): string {
  const isImport = (line: string) => line.startsWith("import ");
  const lines = snippets.map((code) => code.split("\n"));
  const imports = new Set(lines.flat().filter(isImport));
  const methods = lines.map(
    (own, at) => `void s${at}() {\n${own.filter((line) => !isImport(line)).join("\n")}\n}`,
  );
  return [...imports, "class Snippets {", ...methods, "}", ""].join("\n");
}

/** Parses a Java file without compiling it, as the packages it names are not here. */
export const JAVA_PARSER = `import com.sun.source.util.JavacTask;
import java.io.File;
import java.util.List;
import javax.tools.*;

class Parse {
  public static void main(String[] args) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    var files = compiler.getStandardFileManager(problems, null, null);
    var units = files.getJavaFileObjects(new File(args[0]));
    ((JavacTask) compiler.getTask(null, files, problems, List.of(), null, units)).parse();
    problems.getDiagnostics().forEach(System.err::println);
    if (!problems.getDiagnostics().isEmpty()) System.exit(1);
  }
}
`;

/** Parses each of a list of texts as Python. */
export const PYTHON_PARSER = `import ast, json, sys

for code in json.load(open(sys.argv[1], encoding="utf-8")):
    try:
        ast.parse(code)
    except SyntaxError as error:
        sys.exit(f"{error}\\n{code}")
`;

/**
 * Snippets as TypeScript modules, with the strict settings that a careful project has. Those without
 * imports share one, which says what they expect.
 *
 * @param snippets Requests, and programs that import what they need.
 * @returns Files by name, with the compiler's options.
 */
export function tsFiles(snippets: readonly string[]): Record<string, string> {
  const programs = snippets.filter((code) => code.startsWith("import "));
  const requests = snippets.filter((code) => !code.startsWith("import "));
  return {
    "tsconfig.json": JSON.stringify(TS_OPTIONS),
    "package.json": '{ "type": "module" }',
    "requests.ts": `${EXPECTED}${requests.map((code) => `{\n${code}\n}\n`).join("")}`,
    ...Object.fromEntries(programs.map((code, at) => [`program${at}.ts`, code])),
  };
}

const EXPECTED = `import type { Client } from "@microsoft/microsoft-graph-client";
declare const client: Client;
declare const token: string;
`;

const TS_OPTIONS = {
  compilerOptions: {
    target: "es2023",
    module: "nodenext",
    lib: ["es2023", "dom"],
    types: ["node"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  },
};
