import { bareJpeg, fromBase64 } from '@nagrik/journey';
import type { components } from '../../generated/types.ts';
import type { FieldProblem } from '../../handler/problem.ts';

/**
 * Pictures that tell more than what is seen on them, or are none. They are refused and not mended: whoever sent one learns that the
 * device did not do what it should have.
 * @param pointer to the list of pictures, in the body
 */
export function judgePictures(
  pictures: readonly components['schemas']['EnclosedPicture'][] = [],
  pointer: string,
): FieldProblem[] {
  return pictures.flatMap(({ data }, at): FieldProblem[] =>
    isBare(data) ? [] : [{ pointer: `${pointer}/${at}/data`, in: 'body', code: 'not-accepted' }],
  );
}

function isBare(data: string): boolean {
  try {
    const bytes = fromBase64(data);
    return bareJpeg(bytes) === bytes;
  } catch {
    // The contract cannot say that letters of base64 come in fours.
    return false;
  }
}
