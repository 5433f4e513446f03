/** Where the bytes of uploads are: a folder, or object storage. Keys are made by the portal: `[A-Za-z0-9_./-]+`. */
export interface Files {
  /** Resolves once the bytes would survive a power cut. Replaces what was there. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | undefined>;
  /** The keys that begin with `folder/`, in no order; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Also succeeds where there is nothing. */
  remove(key: string): Promise<void>;
  /** Removes all whose key begins with `folder/`, but for these: also what a killed process has left there half written. */
  removeFolder(folder: string, except?: readonly string[]): Promise<void>;
}

/** Files that live as long as the process. */
export function createMemoryFiles(): Files {
  const kept = new Map<string, Uint8Array>();
  return {
    put: (key, bytes) => Promise.resolve(void kept.set(key, bytes.slice())),
    get: (key) => Promise.resolve(kept.get(key)),
    list: (folder) => Promise.resolve([...kept.keys()].filter((key) => key.startsWith(`${folder}/`))),
    remove: (key) => Promise.resolve(void kept.delete(key)),
    removeFolder(folder, except = []) {
      for (const key of kept.keys()) if (key.startsWith(`${folder}/`) && !except.includes(key)) kept.delete(key);
      return Promise.resolve();
    },
  };
}
