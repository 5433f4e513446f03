import type { Operation } from '../../handler/operation.ts';
import { filedBody } from './filed-body.ts';
import { attachmentBody } from './filing-views.ts';
import { findFiling } from './find-filing.ts';
import { placeNames } from './place-names.ts';

/** For whoever filed it alone (DPDP Act 2023 s.11). Nobody owns a tip, so nobody finds one here. */
export const readFiled: Operation<'readFiled'> = async ({ portal, path, caller }) => {
  const filing = await findFiling(portal, path.reference, caller);
  const attachments = await portal.store.uploads.ofFiling(filing.reference);
  return {
    status: 200,
    json: {
      filing: filedBody(filing),
      placeNames: placeNames(await portal.places(), filing.filed),
      attachments: attachments.map(attachmentBody),
    },
  };
};
