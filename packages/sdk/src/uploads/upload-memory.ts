type Awaitable<T> = T | Promise<T>;

/**
 * Remembers the id of an upload by the fingerprint of its file (address of the portal and SHA-256 of the content: never its
 * name). A `Map` is one, and so is anything over IndexedDB with these three methods. An id lets whoever has it send, read
 * state and delete until a filing claims the upload: keep it no longer than the file itself.
 */
export interface UploadMemory {
  get(fingerprint: string): Awaitable<string | null | undefined>;
  set(fingerprint: string, uploadId: string): unknown;
  delete(fingerprint: string): unknown;
}

/** What `storageMemory` needs of `localStorage` or `sessionStorage`. */
export interface UploadStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * A memory in the browser's storage. On a shared phone take `sessionStorage`: it goes with the tab.
 *
 * @param prefix - of the keys
 *
 * @example
 * const result = await uploadFile(portal, file, { memory: storageMemory(sessionStorage) });
 * console.log(result.ok);
 */
export function storageMemory(storage: UploadStorage, prefix = 'nagrik-upload '): UploadMemory {
  return {
    get: (fingerprint) => storage.getItem(prefix + fingerprint),
    set: (fingerprint, uploadId) => storage.setItem(prefix + fingerprint, uploadId),
    delete: (fingerprint) => storage.removeItem(prefix + fingerprint),
  };
}
