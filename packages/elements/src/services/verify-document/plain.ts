import type { PlainDefinition } from '../../scriptless/plain-definition.ts';
import { answerWords } from './answer.ts';
import { verifyPages } from './pages.ts';

export const plain: PlainDefinition = { kind: 'own', words: answerWords, pages: verifyPages };
