import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleSdkProgram } from './bundle-sdk-program.ts';

const judging = [
  'validation/judge.ts',
  'generated/validators/file-complaint.ts',
  'generated/answers/file-complaint.ts',
];

test('a program that does not judge downloads nothing of the validators', async () => {
  const { firstModules } = await bundleSdkProgram(['createPortal', 'fileComplaint']);
  const judges = firstModules.filter((file) => /zod|\/judge\.ts|validate\.ts|\/(validators|answers|checks)/.test(file));
  assert.deepEqual(judges, []);
  // It has been looked at: the program is there.
  assert.ok(firstModules.some((file) => file.endsWith('transport/call.ts')));
});

test('one that judges downloads the validators of the operation that it calls, and no others', async () => {
  const { first, later } = await bundleSdkProgram(['createPortal', 'fileComplaint'], judging);
  const all = Buffer.concat([...later]).toString();
  assert.ok(first.length > 0 && later.length > 0);
  assert.match(all, /"incident"|incident:/);
  // A word that only another operation's validators have.
  assert.doesNotMatch(all, /mobileMasked/);
});

test('a module that a program never loads is told, and not measured as nothing', async () => {
  await assert.rejects(
    bundleSdkProgram(['createKey'], ['generated/answers/nothing.ts']),
    /createKey never loads packages\/sdk\/src\/generated\/answers\/nothing\.ts/,
  );
});
