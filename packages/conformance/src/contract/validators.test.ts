import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Contract, documentedCodes, hasKey, successStatus } from './contract.ts';
import { Validators } from './validators.ts';

const contract = new Contract();
const validators = new Validators(contract);

test('every example of the contract is valid by the suite’s own reading of it', () => {
  let read = 0;
  for (const operation of contract.operations) {
    for (const [name, value] of Object.entries(operation.body?.examples ?? {})) {
      assert.deepEqual(validators.body(operation, value), [], `${operation.id} ${name}`);
      read += 1;
    }
  }
  assert.ok(read >= 16, `${read} examples`);
});

test('an answer with a property that the contract does not have is at fault, and a name that somebody may have typed is not told', () => {
  const operation = contract.operation('readHealth');
  assert.deepEqual(validators.answer(operation, 200, 'application/json', { status: 'ok' }), []);
  const [fault] = validators.answer(operation, 200, 'application/json', { status: 'ok', 'नमूना कुमारी': 1 });
  assert.deepEqual(fault, { pointer: '/…', keyword: 'additionalProperties' });
});

test('a closed answer still knows the conditions of what was filed', () => {
  const operation = contract.operation('readComplaint');
  const filing = contract.operation('fileComplaint').body?.examples.maximal;
  const answer = { reference: 'BR-5117044-26-00016-K', filedAt: '2026-11-21T10:04:05+05:30', filing, attachments: [] };
  assert.deepEqual(validators.answer(operation, 200, 'application/json', answer), []);
});

test('parameters are judged as what their text stands for', () => {
  const operation = contract.operation('listWanted');
  const limit = operation.parameters.find(({ name }) => name === 'limit') ?? assert.fail();
  assert.deepEqual(validators.parameter(operation, limit, '20'), []);
  for (const text of ['0', '101', '1.5', 'x', ''])
    assert.notDeepEqual(validators.parameter(operation, limit, text), [], text);
});

test('what an operation may refuse with comes from its statuses and its own codes', () => {
  const operation = contract.operation('addInformation');
  assert.equal(successStatus(operation), 201);
  assert.ok(hasKey(operation));
  const codes = documentedCodes(operation);
  for (const code of ['malformed-request', 'unauthenticated', 'already-closed', 'key-reused'])
    assert.ok(codes.includes(code));
});
