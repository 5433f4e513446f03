import { createKey } from '@nagrik/sdk';
import type { Contract } from '../contract/contract.ts';
import type { Check } from '../suite/check.ts';
import { expect } from '../suite/finding.ts';
import { announce, announcementOf, appending, paper } from '../target/upload-content.ts';

/** Files travel by tus 1.0.0; a file is what was announced, or it is refused; what a filing has claimed stays. */
export function uploadChecks(contract: Contract): readonly Check[] {
  if (!contract.has('appendToUpload')) return [];
  return [protocol, inParts, offsets, checksum, content, refusedStaysRefused, policy, claimed, otherVersion];
}

const protocol: Check = {
  id: 'uploads/protocol',
  title: 'it says which tus it speaks: 1.0.0 with creation, termination and checksum, up to the size of the policy',
  async run({ world: { target } }) {
    const { headers } = await target.must({ operation: 'readUploadProtocol' });
    expect((headers.get('tus-version') ?? '').split(',').includes('1.0.0'), 'tus 1.0.0 is not among tus-version');
    const extensions = (headers.get('tus-extension') ?? '').split(',').map((one) => one.trim());
    const missing = ['creation', 'termination', 'checksum'].filter((one) => !extensions.includes(one));
    expect(missing.length === 0, `tus-extension does not name ${missing.join(', ')}`);
    const policy = await target.must({ operation: 'readUploadPolicy' });
    expect(Number(headers.get('tus-max-size')) === policy.object.maxBytes, 'tus-max-size is not the policy’s maxBytes');
  },
};

const inParts: Check = {
  id: 'uploads/in-parts',
  title: 'a file that comes in three parts is stored, and before each part it is told how much has arrived',
  writes: true,
  async run({ world: { target } }) {
    const file = paper();
    const created = await announce(target, announcementOf(file));
    const uploadId = String(created.object.uploadId);
    const location = new URL(created.headers.get('location') ?? '', `${target.baseUrl}/uploads`);
    expect(
      location.pathname.endsWith(`/uploads/${uploadId}`),
      'location does not lead to the upload (tus 1.0.0, Creation)',
    );
    for (const [from, to] of [
      [0, 7],
      [7, 20],
      [20, file.byteLength],
    ] as const) {
      const asked = await target.must({
        operation: 'readUploadOffset',
        path: { uploadId },
        headers: { 'tus-resumable': '1.0.0' },
      });
      expect(
        asked.headers.get('upload-offset') === String(from),
        `${String(asked.headers.get('upload-offset'))} bytes are said to have arrived, not ${from}`,
      );
      expect(asked.headers.get('upload-length') === String(file.byteLength), 'upload-length is not the announced size');
      const sent = await target.must(appending(uploadId, file.slice(from, to), from));
      expect(
        sent.headers.get('upload-offset') === String(to),
        'upload-offset after a part is not where that part ends',
      );
    }
    const { object } = await target.must({ operation: 'readUpload', path: { uploadId } });
    expect(
      object.state === 'stored' && object.sha256 === announcementOf(file).sha256,
      'a file whose last part has arrived is not stored as announced',
    );
  },
};

const offsets: Check = {
  id: 'uploads/offsets',
  title: 'a part that does not go on where the last one ended is refused with 409, and changes nothing',
  writes: true,
  async run({ world: { target } }) {
    const file = paper();
    const { object } = await announce(target, announcementOf(file));
    const uploadId = String(object.uploadId);
    await target.must(appending(uploadId, file.slice(0, 10)));
    for (const offset of [0, 9, 11, 4000]) {
      const answer = await target.call(appending(uploadId, file.slice(10), offset));
      expect(
        answer.status === 409 && answer.code === 'upload-offset',
        `a part from byte ${offset} on, where 10 had arrived, answered ${answer.status} (code ${answer.code})`,
      );
    }
    await target.must(appending(uploadId, file.slice(10), 10));
    const { object: stored } = await target.must({ operation: 'readUpload', path: { uploadId } });
    expect(stored.state === 'stored', 'a file is not stored after parts that were refused');
  },
};

const checksum: Check = {
  id: 'uploads/checksum',
  title: 'a part whose content is not that of its upload-checksum is refused with 460, and nothing of it is kept',
  writes: true,
  async run({ world: { target } }) {
    const file = paper();
    const { object } = await announce(target, announcementOf(file));
    const uploadId = String(object.uploadId);
    const part = appending(uploadId, file);
    const digest = Buffer.from(announcementOf(file).sha256, 'hex').toString('base64');
    const wrong = `sha256 ${Buffer.alloc(32).toString('base64')}`;
    const refused = await target.call({ ...part, headers: { ...part.headers, 'upload-checksum': wrong } });
    expect(refused.status === 460, `a part with a wrong upload-checksum answered ${refused.status}, not 460`);
    const asked = await target.must({ operation: 'readUploadOffset', path: { uploadId } });
    expect(asked.headers.get('upload-offset') === '0', 'something of a part with a wrong upload-checksum was kept');
    await target.must({ ...part, headers: { ...part.headers, 'upload-checksum': `sha256 ${digest}` } });
  },
};

const content: Check = {
  id: 'uploads/content',
  title:
    'content that changed on the way, is of another type, damaged or longer than announced is refused, each with its own code',
  writes: true,
  async run({ world: { target } }) {
    const file = paper();
    const damaged = new TextEncoder().encode(`%PDF-1.4\n% ${createKey()}\n`);
    const text = new TextEncoder().encode(`नमूना ${createKey()}`);
    const longer = new Uint8Array(file.byteLength + 10);
    const tries: readonly (readonly [string, Uint8Array, Uint8Array<ArrayBuffer>, readonly string[]])[] = [
      ['changed on the way', file, file.map((byte, at) => (at === 12 ? byte ^ 1 : byte)), ['upload-checksum-mismatch']],
      ['of another type', text, text, ['upload-type-mismatch']],
      ['damaged', damaged, damaged, ['upload-corrupt', 'upload-type-mismatch']],
      ['longer than announced', file, longer, ['upload-too-large', 'upload-offset']],
    ];
    for (const [what, announced, sent, codes] of tries) {
      const { object } = await announce(target, announcementOf(announced));
      const answer = await target.call(appending(String(object.uploadId), sent));
      expect(answer.status >= 400, `content that is ${what} was accepted (${answer.status})`);
      expect(codes.includes(answer.code), `content that is ${what} was refused with the code ${answer.code}`);
    }
  },
};

const refusedStaysRefused: Check = {
  id: 'uploads/refused-stays-refused',
  title: 'an upload that was refused says why, takes nothing more, and can be part of no filing',
  writes: true,
  async run({ world, world: { target } }) {
    const text = new TextEncoder().encode(`नमूना ${createKey()}`);
    const { object } = await announce(target, announcementOf(text));
    const uploadId = String(object.uploadId);
    await target.call(appending(uploadId, text));
    const read = await target.must({ operation: 'readUpload', path: { uploadId } });
    expect(
      read.object.state === 'refused' && typeof read.object.refusal === 'string',
      'readUpload does not say that an upload was refused, and why',
    );
    const again = await target.call(appending(uploadId, text));
    expect(again.status >= 400, `an upload that was refused takes content again (${again.status})`);
    const body = { ...(await world.complaint()), uploadIds: [uploadId] };
    const as = await world.filer();
    const headers = { 'idempotency-key': createKey() };
    const filed = await target.call({ operation: 'fileComplaint', headers, body, as });
    expect(filed.status === 422, `a complaint with an upload that was refused answered ${filed.status}, not 422`);
  },
};

const policy: Check = {
  id: 'uploads/policy',
  title: 'a file that the policy does not allow is refused when it is announced',
  writes: true,
  async run({ world: { target } }) {
    const { object } = await target.must({ operation: 'readUploadPolicy' });
    const large = await announce(target, announcementOf(paper(), { bytes: Number(object.maxBytes) + 1 }));
    expect(
      large.status === 413 && large.code === 'upload-too-large',
      `a file that is too large answered ${large.status} (code ${large.code})`,
    );
    const type = await announce(target, announcementOf(paper(), { mediaType: 'application/x-msdownload' }));
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
  async run({ world, world: { target } }) {
    const uploadId = await world.upload();
    await world.file(undefined, { uploadIds: [uploadId] });
    const removed = await target.call({ operation: 'deleteUpload', path: { uploadId } });
    expect(removed.status === 409, `removing an upload that a filing has claimed answered ${removed.status}, not 409`);
    const body = { ...(await world.complaint()), uploadIds: [uploadId] };
    const as = await world.filer();
    const again = await target.call({
      operation: 'fileComplaint',
      headers: { 'idempotency-key': createKey() },
      body,
      as,
    });
    expect(again.status === 422, `a second complaint with the upload of another answered ${again.status}, not 422`);
  },
};

const otherVersion: Check = {
  id: 'uploads/other-version',
  title: 'another version of tus is refused with 412, wherever it is asked for',
  writes: true,
  async run({ world, world: { target } }) {
    const uploadId = await world.sharedUpload();
    const headers = { ...appending(uploadId, paper()).headers, 'tus-resumable': '0.2.2' };
    const announced = await target.call({
      operation: 'createUpload',
      headers: { ...headers, 'upload-length': '10', 'upload-metadata': 'filename bmFtdW5h' },
    });
    const appended = await target.call({ ...appending(uploadId, paper()), headers });
    const removed = await target.call({
      operation: 'deleteUpload',
      path: { uploadId },
      headers: { 'tus-resumable': '0.2.2' },
    });
    for (const { status, code } of [announced, appended, removed]) {
      expect(status === 412 && code === 'tus-version', `another version of tus answered ${status} (code ${code})`);
    }
    const asked = await target.call({
      operation: 'readUploadOffset',
      path: { uploadId },
      headers: { 'tus-resumable': '0.2.2' },
    });
    expect(asked.status === 412, `another version of tus answered ${asked.status} to HEAD`);
  },
};
