/** Slow, salted hashes of officers' passwords. The text form names its own parameters. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Constant time in the password; false for a hash of a kind that this host does not know. */
  verify(password: string, hash: string): Promise<boolean>;
}
