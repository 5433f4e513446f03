import { openAsBlob } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createKey, fileComplaint, uploadFile, type ComplaintFiling, type Receipt } from '@nagrik/sdk';
import { onlyArgument, UsageError, type Command, type Context } from '../command.ts';
import { orStop, Stopped } from '../tell-failure.ts';
import { follow } from './watch.ts';

export const file: Command = {
  name: 'file',
  usage: '<complaint.json>',
  about: 'files a complaint; call the same again after a failure, it is never filed twice',
  manual: `The key that makes filing twice impossible is written beside the complaint (complaint.json.key) before anything is
  sent, and taken away when the receipt is there (complaint.json.receipt): whatever happens to the network, the power or this
  program in between, calling the same again ends with one filing and one receipt.`,
  options: {
    attach: {
      type: 'string',
      value: 'FILE',
      about: 'a photo or PDF to go with it; may be said several times',
      multiple: true,
    },
    watch: { type: 'boolean', about: 'then prints what happens to it, as it happens' },
  },
  async run(context) {
    const path = onlyArgument(context, 'file with a complaint');
    const { terminal } = context;
    const known = await readFile(`${path}.receipt`, 'utf8').catch(() => undefined);
    const receipt = known ? (JSON.parse(known) as Receipt) : await fileOnce(context, path);
    if (known) terminal.complain(`${path} is filed already.`);
    terminal.print(receipt.reference);
    terminal.complain(`The receipt with its access code is in ${path}.receipt. Sign at the station within three days.`);
    if (context.values['watch']) await follow(context, receipt.reference);
  },
};

async function fileOnce(context: Context, path: string): Promise<Receipt> {
  const { portal, signal } = context;
  const complaint = await readComplaint(path);
  // What a lost answer was about is settled first, with the very same key and words, whatever was changed since.
  const begun = await readFile(`${path}.key`, 'utf8').catch(() => undefined);
  const pending = begun ? (JSON.parse(begun) as Pending) : await prepare(context, path, complaint);
  const filed = await fileComplaint(portal, pending.complaint, { signal, key: pending.key });
  if (!filed.ok) {
    // Nothing of it is on the portal, so the next call begins afresh, with the complaint as it is written then.
    if (filed.error.outcome !== 'unknown') await rm(`${path}.key`, { force: true });
    throw new Stopped(filed.error);
  }
  await writeFile(`${path}.receipt`, JSON.stringify(filed.data, undefined, 2), { mode: 0o600 });
  await rm(`${path}.key`, { force: true });
  return filed.data;
}

/** What must be the same whenever it is sent. */
interface Pending {
  readonly key: string;
  readonly complaint: ComplaintFiling;
}

async function prepare(context: Context, path: string, complaint: ComplaintFiling): Promise<Pending> {
  const { portal, signal, terminal, values } = context;
  const uploadIds: string[] = [...(complaint.uploadIds ?? [])];
  for (const name of Array.isArray(values['attach']) ? values['attach'].map(String) : []) {
    const content = await openAsBlob(name).catch(() => {
      throw new UsageError(`${name} cannot be read.`);
    });
    const bar = terminal.progress(basename(name));
    // The portal looks at the content; what the name says is enough here.
    const type = types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
    const upload = await uploadFile(portal, new File([content], basename(name), { type }), {
      signal,
      onProgress: ({ sent, total }) => bar(sent, total),
    });
    uploadIds.push(orStop(upload).uploadId);
  }
  const pending = { key: createKey(), complaint: { ...complaint, ...(uploadIds.length > 0 && { uploadIds }) } };
  await writeFile(`${path}.key`, JSON.stringify(pending), { mode: 0o600 });
  return pending;
}

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

async function readComplaint(path: string): Promise<ComplaintFiling> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as ComplaintFiling;
  } catch (error) {
    throw new UsageError(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
