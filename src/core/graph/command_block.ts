/** Commands to type or send as they are, once their `{placeholders}` are filled in. */
export interface CommandBlock {
  /** What the commands are, e.g. `Microsoft Graph PowerShell`. */
  title: string;
  /** Where they are typed; `HTTP` is a request to send with any client. */
  shell: "PowerShell" | "Bash" | "HTTP";
  lines: readonly string[];
}
