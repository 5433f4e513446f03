export { str } from '@lit/localize/internal/str-tag.js';
export { currentLocale, inLocale, speak } from './speaking.ts';
export { msg } from './words.ts';
