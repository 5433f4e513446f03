import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { FormEnding, StartPage } from '../form/form-service.ts';
import { describeServices, services } from './describe-services.ts';

const packageFolder = new URL('../../', import.meta.url);
const contract = JSON.parse(
  await readFile(new URL('../../../../openapi/generated/openapi.json', import.meta.url), 'utf8'),
) as { paths: Record<string, Record<string, { operationId?: string; security?: Record<string, unknown>[] }>> };
const operations = new Map(
  Object.values(contract.paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => (operation.operationId ? [[operation.operationId, operation] as const] : [])),
);
const manifest = JSON.parse(await readFile(new URL('custom-elements.json', packageFolder), 'utf8')) as {
  modules: { declarations: { tagName: string; summary?: string }[] }[];
};
const packageJson = JSON.parse(await readFile(new URL('package.json', packageFolder), 'utf8')) as {
  exports: Record<string, unknown>;
};

describe('the catalogue of services', () => {
  it('has no id and no tag twice', () => {
    assert.equal(new Set(services.map(({ id }) => id)).size, services.length);
    assert.equal(new Set(services.map(({ tag }) => tag)).size, services.length);
  });

  it('leads from the first screen of a form only to services that there are', async () => {
    const ids = new Set<string>(services.map(({ id }) => id));
    let ways = 0;
    for (const { id, kind } of services.filter((service) => service.kind === 'form')) {
      const { start } = (await import(`./${id}/start.ts`)) as { start: StartPage };
      for (const { service } of start.related ?? []) {
        assert.ok(ids.has(service) && service !== id, `${kind} ${id} leads to ${service}`);
        ways += 1;
      }
    }
    assert.ok(ways > 5);
  });

  it('brings the words of the first screen of a form in which another one goes on: its notes name numbers out of them', async () => {
    let ways = 0;
    for (const { id } of services.filter(({ kind }) => kind === 'form')) {
      const { elsewhere } = ((await import(`./${id}/ending.ts`)) as { ending: Pick<FormEnding, 'elsewhere'> }).ending;
      if (!elsewhere) continue;
      const { definition } = await elsewhere.load();
      const wordsOf = new Map<string, readonly string[]>(services.map((service) => [service.id, service.words]));
      assert.deepEqual(elsewhere.words, wordsOf.get(definition.id), id);
      ways += 1;
    }
    assert.ok(ways > 1);
  });

  it('is what GET /services answers, with names in each language', () => {
    for (const { id, name, summary, haveAtHand } of describeServices()) {
      for (const words of [name, summary, ...haveAtHand]) {
        assert.match(words.hi, /[\u0900-\u097f]/, `${id} in Hindi`);
        assert.match(words.ur, /[\u0600-\u06ff]/, `${id} in Urdu`);
        assert.doesNotMatch(words.en, /[^\u0020-\u007e\u2018-\u201d]/, `${id} in English`);
      }
    }
  });

  it('evaluates words in a language without leaving it behind', () => {
    const [first] = describeServices();
    assert.notEqual(first?.name.hi, first?.name.ur);
    assert.equal(describeServices()[0]?.name.en, first?.name.en);
  });

  for (const service of services) {
    describe(service.id, () => {
      it('calls only operations of the contract', () => {
        assert.deepEqual(
          service.operations.filter((id) => !operations.has(id)),
          [],
        );
      });

      it('asks for sign-in exactly where the contract does', () => {
        const schemes = new Set(
          service.operations.flatMap((id) => (operations.get(id)?.security ?? []).flatMap((rule) => Object.keys(rule))),
        );
        const policy = schemes.size === 0 ? 'none' : 'signed-in';
        assert.equal(service.signIn === 'none' ? 'none' : 'signed-in', policy);
      });

      it('seals off what is personal, and whatever somebody writes', () => {
        assert.equal(service.sensitive, service.signIn !== 'none' || service.kind === 'form');
      });

      it('has an entry point that registers its tag', async () => {
        const entry = service.tag.replace('nagrik-', '');
        assert.ok(packageJson.exports[`./${entry}`], `package.json exports ./${entry}`);
        const define = await readFile(new URL(`src/define/${entry}.ts`, packageFolder), 'utf8');
        assert.match(define, new RegExp(`register\\('${service.tag}'`));
      });

      it('says in whole minutes how long it takes, and its list of things to have at hand is short', () => {
        assert.ok(Number.isInteger(service.takes) && service.takes >= 1 && service.takes <= 240);
        assert.ok(service.haveAtHand.length <= 8);
      });

      it('loads that entry point and no other', () => {
        assert.match(String(service.load), new RegExp(`define/${service.tag.replace('nagrik-', '')}\\.`));
      });

      it('stands in the manifest with a summary', () => {
        const declaration = manifest.modules
          .flatMap(({ declarations }) => declarations)
          .find(({ tagName }) => tagName === service.tag);
        assert.ok(declaration?.summary);
      });

      it('names chunks of words that exist in each language', async () => {
        for (const locale of ['hi', 'ur'])
          for (const part of service.words)
            await access(new URL(`src/locale/generated/${locale}/${part}.ts`, packageFolder));
      });
    });
  }
});
