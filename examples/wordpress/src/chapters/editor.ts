import assert from 'node:assert/strict';
import { LIVE, phpString, type Scene } from '../wordpress-scene.ts';

/** What the editor puts on `window`, as far as it is used here. */
interface EditorWindow {
  readonly wp: {
    readonly blocks: {
      getBlockType(name: string): { readonly title: string } | undefined;
      createBlock(name: string): unknown;
    };
    readonly data: {
      dispatch(store: 'core/preferences'): { set(scope: string, name: string, value: unknown): void };
      dispatch(store: 'core/edit-post'): { openGeneralSidebar(name: string): void };
      dispatch(store: 'core/block-editor'): { insertBlock(block: unknown): void };
      dispatch(store: 'core/editor'): { editPost(change: object): void; savePost(): Promise<void> };
      select(store: 'core/block-editor'): { getBlocks(): { readonly name: string; readonly isValid: boolean }[] };
      select(store: 'core/editor'): { getPermalink(): string };
    };
  };
}

/** The block, in Hindi. @returns the address of the page that was written with it */
export async function checkEditor({
  check,
  wp,
  admin,
  catalogue,
  complaint,
  visit,
  framed,
  shape,
  expected,
}: Scene): Promise<string> {
  let withBlock = '';
  await check('the block is chosen in Hindi in the editor, and the service is seen there', async () => {
    await admin.goto(`${wp.url}/wp-admin/post-new.php?post_type=page`);
    await admin.waitForFunction(() => (window as unknown as EditorWindow).wp?.blocks?.getBlockType('nagrik/service'));
    const title = await admin.evaluate(() => {
      const { data, blocks } = (window as unknown as EditorWindow).wp;
      data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      data.dispatch('core/editor').editPost({ title: 'Shikayat' });
      data.dispatch('core/block-editor').insertBlock(blocks.createBlock('nagrik/service'));
      return blocks.getBlockType('nagrik/service')?.title;
    });
    assert.equal(title, 'पुलिस सेवा');
    const chooser = admin.locator('.wp-block select').first();
    assert.deepEqual(
      (await chooser.locator('option').allInnerTexts()).slice(1),
      catalogue.map(({ name }) => name.hi),
    );
    await chooser.selectOption('wanted-list');
    await admin.waitForSelector(LIVE, { state: 'visible' });
    await admin.evaluate(() => {
      const { data } = (window as unknown as EditorWindow).wp;
      data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await admin.locator('.block-editor-block-inspector').getByLabel('सेवा').selectOption('complaint-form');
    await framed(admin);
  });

  await check('the sidebar changes the language and the look, and the preview follows', async () => {
    const sidebar = admin.locator('.block-editor-block-inspector');
    await sidebar.getByLabel('भाषा').selectOption('en');
    await sidebar.getByLabel('रूप').selectOption('gov');
    await admin.waitForSelector('iframe[src*="theme=gov"][src*="lang=en"]', { state: 'visible' });
    assert.equal(await admin.locator('nagrik-complaint-form a').innerText(), complaint.name.en);
  });

  await check('the editor saves the tag with its link, and opens it again without a warning', async () => {
    const link = await admin.evaluate(async () => {
      const { data } = (window as unknown as EditorWindow).wp;
      data.dispatch('core/editor').editPost({ status: 'publish' });
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').getPermalink();
    });
    withBlock = link;
    const source = await wp.php(`echo get_post(url_to_postid(${phpString(link)}))->post_content;`);
    const themed = expected('en').replace('lang="en">', 'lang="en" theme="gov">');
    assert.deepEqual(await shape(admin, source), await shape(admin, themed));
    await admin.reload();
    await admin.waitForFunction(
      () => (window as unknown as EditorWindow).wp?.data?.select('core/block-editor').getBlocks().length === 1,
    );
    const blocks = await admin.evaluate(() =>
      (window as unknown as EditorWindow).wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid }) => ({ name, isValid })),
    );
    assert.deepEqual(blocks, [{ name: 'nagrik/service', isValid: true }]);
    await framed(admin);
  });

  await check('a page with the block shows the service in the sealed frame', () => visit(withBlock, framed));

  return withBlock;
}
