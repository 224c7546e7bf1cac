/** A language a request can be written in: its name for people, and for a card's code block. */
interface Language {
  id: string;
  name: string;
  /** Name in Adaptive Cards' `CodeBlock.language`; `PlainText` where it has none. */
  codeBlock: string;
}

/** The languages a request can be written in, in the order a picker shows them. */
export const LANGUAGES = [
  { id: "http", name: "HTTP", codeBlock: "PlainText" },
  { id: "curl", name: "curl", codeBlock: "Bash" },
  { id: "powershell", name: "PowerShell", codeBlock: "PowerShell" },
  { id: "csharp", name: "C#", codeBlock: "CSharp" },
  { id: "javascript", name: "JavaScript / TypeScript", codeBlock: "JavaScript" },
  { id: "python", name: "Python", codeBlock: "Python" },
  { id: "java", name: "Java", codeBlock: "Java" },
  { id: "go", name: "Go", codeBlock: "Go" },
  { id: "php", name: "PHP", codeBlock: "Php" },
] as const satisfies readonly Language[];

/** The id of a language in {@link LANGUAGES}. */
export type LanguageId = (typeof LANGUAGES)[number]["id"];
