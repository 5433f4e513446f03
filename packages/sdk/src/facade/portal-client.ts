import { createPortal, type PortalOptions } from '../create-portal.ts';
import { PortalOperations } from '../generated/client.ts';
import type { FilingEvent, Upload } from '../generated/types.ts';
import type { LiveOptions } from '../live/follow.ts';
import { watchFiling, type WatchFilingOptions } from '../live/watch-filing.ts';
import { watchStationInbox } from '../live/watch-station-inbox.ts';
import type { Portal, PortalChanges } from '../transport/portal.ts';
import { unwrap } from '../transport/unwrap.ts';
import type { UploadOptions } from '../uploads/running-upload.ts';
import { uploadFile } from '../uploads/upload-file.ts';

/**
 * The SDK as one object, for those who prefer methods to functions and exceptions to results. It has a method for each
 * operation, under the name that the operation has everywhere else (the contract, the function, the errors); a success gives
 * its data, a failure throws a {@link PortalError}. It carries all operations; functions carry only those that are imported.
 *
 * @example
 * const client = new PortalClient({ baseUrl: 'https://portal.example', locale: 'hi' });
 * try {
 *   const { stations } = await client.searchStations({ q: 'कोतवाली' });
 *   console.log(stations.length);
 *   for await (const person of client.listWanted()) console.log(person.wantedId);
 * } catch (error) {
 *   if (!PortalError.is(error)) throw error;
 *   console.error(error.failure.kind, error.failure.outcome);
 * }
 */
export class PortalClient extends PortalOperations {
  /** @param options - as for `createPortal`, or a portal that is there already */
  constructor(options: PortalOptions | Portal) {
    super('settings' in options ? options : createPortal(options));
  }

  /** The same client with some settings changed, such as the language or the credentials. */
  with(changes: PortalChanges): PortalClient {
    return new PortalClient(this.portal.with(changes));
  }

  /** The events of a filing as they happen; see `watchFiling`. @throws {@link PortalError} */
  watchFiling(reference: string, options?: WatchFilingOptions): AsyncGenerator<FilingEvent> {
    return watchFiling(this.portal, reference, options);
  }

  /** Yields whenever the station's inbox may have changed; see `watchStationInbox`. @throws {@link PortalError} */
  watchStationInbox(options?: LiveOptions): AsyncGenerator<'changed'> {
    return watchStationInbox(this.portal, options);
  }

  /** Announces a file and sends its content; see `uploadFile`. @throws {@link PortalError} */
  async uploadFile(file: Blob, options?: UploadOptions): Promise<Upload> {
    return unwrap(await uploadFile(this.portal, file, options));
  }
}
