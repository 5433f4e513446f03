import { open } from 'node:fs/promises';
import { downloadReceipt } from '@nagrik/sdk';
import { onlyArgument, UsageError, type Command } from '../command.ts';
import { orStop } from '../tell-failure.ts';

export const download: Command = {
  name: 'download',
  usage: '<reference>',
  about: 'downloads the receipt of a complaint as PDF',
  options: { to: { type: 'string', value: 'FILE', about: 'where to; <reference>.pdf unless said' } },
  async run(context) {
    const reference = onlyArgument(context, 'reference');
    const { portal, signal, terminal, values } = context;
    const path = typeof values['to'] === 'string' ? values['to'] : `${reference}.pdf`;
    const pdf = orStop(await downloadReceipt(portal, reference, {}, { signal }));
    // wx: what is there already is never written over.
    const target = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        error.code === 'EEXIST' ? `${path} is there already. Say another with --to.` : error.message,
      );
    });
    await target.writeFile(Buffer.from(await pdf.arrayBuffer()));
    await target.close();
    terminal.print(path);
  },
};
