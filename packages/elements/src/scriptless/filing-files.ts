import type { Failure } from '@nagrik/sdk';
import { fieldId } from '../controls/control-context.ts';
import { addedFiles } from '../tracker/added-files-words.ts';
import { filesSent, upload } from './plain-uploads.ts';
import type { Asked } from './step.ts';
import type { TrackerVisit } from './tracker-visit.ts';

type Files = Pick<TrackerVisit, 'files' | 'refused'>;

/** Buttons that leave the page as it stands, or leave it for good: what was chosen beside them is not sent. */
const pastFiles: ReadonlySet<string> = new Set(['receipt', 'appeal', 'result', 'calendar', 'fir', 'other']);

/** Takes in the files of a page: those that were chosen are added, the one whose button was pressed goes. */
export async function takeFiles(
  { portal }: Asked,
  sent: FormData,
  { files = [] }: TrackerVisit,
  pressed: string,
): Promise<Files> {
  if (pastFiles.has(pressed)) return { files, refused: undefined };
  const [act, , gone] = pressed.split(':');
  const left = act === 'remove-file' ? files.filter(({ uploadId }) => uploadId !== gone) : files;
  const { added, refused } = await upload(portal, filesSent(sent, fieldId(addedFiles.path)), left.length);
  return { files: [...left, ...added], refused: refused.length > 0 ? refused : undefined };
}

/** Takes out the files that the portal no longer has, because they lay there for too long. Nothing where it has them all. */
export function withoutLost({ files = [] }: TrackerVisit, failure: Failure): Files | undefined {
  const issues = failure.kind === 'invalid' ? failure.fields : [];
  const pointers = new Set(issues.filter(({ code }) => code === 'not-found').map(({ pointer }) => pointer));
  const isLost = (_: unknown, at: number): boolean => pointers.has(`/${addedFiles.path}/${at}`);
  const lost = files.filter(isLost);
  if (lost.length === 0) return undefined;
  return {
    files: files.filter((file, at) => !isLost(file, at)),
    refused: lost.map(({ name }) => ({ name, code: 'not-found' })),
  };
}
