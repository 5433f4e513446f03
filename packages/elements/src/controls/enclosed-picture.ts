import { html, type TemplateResult } from 'lit';
import { pictureWords } from './picture-words.ts';

/** A picture as it is sent: what is not seen here is not in it. @param index of the answer's pictures, from 0 */
export const enclosedPicture = (data: string, index: number): TemplateResult =>
  html`<img class="enclosed" src="data:image/jpeg;base64,${data}" alt=${pictureWords.number(index + 1)} />`;
