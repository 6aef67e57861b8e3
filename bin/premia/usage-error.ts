/** The command was used wrongly, or a file is not what it should be: exit code 2. */
export class UsageError extends Error {}
