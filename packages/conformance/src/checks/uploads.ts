import { createKey } from '@nagrik/sdk';
import type { Contract } from '../contract/contract.ts';
import type { Check } from '../suite/check.ts';
import { expect } from '../suite/finding.ts';
import { paper, sha256 } from '../target/upload-content.ts';
import type { World } from '../target/world.ts';

/** A file is what was announced, or it is refused; what a filing has claimed stays. */
export function uploadChecks(contract: Contract): readonly Check[] {
  if (!contract.has('putUploadContent')) return [];
  return [content, policy, claimed];
}

interface Announced {
  readonly mediaType?: string;
  readonly bytes?: number;
  readonly sha256?: string;
}

async function announce(world: World, file: Uint8Array, changes: Announced = {}) {
  const body = {
    name: 'namuna.pdf',
    mediaType: 'application/pdf',
    bytes: file.byteLength,
    sha256: sha256(file),
    ...changes,
  };
  return world.target.call({ operation: 'createUpload', headers: { 'idempotency-key': createKey() }, body });
}

const content: Check = {
  id: 'uploads/content',
  title: 'content that is cut off, changed, of another type, damaged or too large is refused, each with its own code',
  writes: true,
  async run({ world }) {
    const file = paper();
    const damaged = new TextEncoder().encode(`%PDF-1.4\n% ${createKey()}\n`);
    const text = new TextEncoder().encode(`नमूना ${createKey()}`);
    const tries: readonly (readonly [string, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, readonly string[]])[] = [
      ['cut off', file, file.slice(0, -3), ['upload-incomplete']],
      ['changed on the way', file, file.map((byte, at) => (at === 12 ? byte ^ 1 : byte)), ['upload-checksum-mismatch']],
      ['of another type', text, text, ['upload-type-mismatch']],
      ['damaged', damaged, damaged, ['upload-corrupt', 'upload-type-mismatch']],
    ];
    for (const [what, announced, sent, codes] of tries) {
      const { object } = await announce(world, announced);
      const call = {
        operation: 'putUploadContent',
        path: { uploadId: String(object.uploadId) },
        raw: { content: sent, mediaType: 'application/octet-stream' },
      };
      const answer = await world.target.call(call);
      expect(answer.status === 422, `content that is ${what} answered ${answer.status}, not 422`);
      expect(codes.includes(answer.code), `content that is ${what} was refused with the code ${answer.code}`);
    }
  },
};

const policy: Check = {
  id: 'uploads/policy',
  title: 'a file that the policy does not allow is refused when it is announced',
  writes: true,
  async run({ world }) {
    const { object } = await world.target.must({ operation: 'readUploadPolicy' });
    const large = await announce(world, paper(), { bytes: Number(object.maxBytes) + 1 });
    expect(
      large.status === 413 && large.code === 'upload-too-large',
      `a file that is too large answered ${large.status} (code ${large.code})`,
    );
    const type = await announce(world, paper(), { mediaType: 'application/x-msdownload' });
    expect(
      type.status === 415 && type.code === 'upload-type-not-allowed',
      `a program answered ${type.status} (code ${type.code})`,
    );
  },
};

const claimed: Check = {
  id: 'uploads/claimed',
  title: 'an upload belongs to one filing: it is neither removed nor claimed by another',
  writes: true,
  async run({ world }) {
    const uploadId = await world.upload();
    await world.file(undefined, { uploadIds: [uploadId] });
    const removed = await world.target.call({ operation: 'deleteUpload', path: { uploadId } });
    expect(removed.status === 409, `removing an upload that a filing has claimed answered ${removed.status}, not 409`);
    const body = { ...(await world.complaint()), uploadIds: [uploadId] };
    const as = await world.identities.citizen();
    const again = await world.target.call({
      operation: 'fileComplaint',
      headers: { 'idempotency-key': createKey() },
      body,
      as,
    });
    expect(again.status === 422, `a second complaint with the upload of another answered ${again.status}, not 422`);
  },
};
