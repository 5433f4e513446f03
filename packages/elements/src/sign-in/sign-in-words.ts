import { msg, str } from '../locale/msg.ts';
import { explain } from '../states/explain.ts';
import type { SignInProblem } from './sign-in-flow.ts';

/** What went wrong, and what helps. */
export const signInProblemWords = (problem: SignInProblem): string => {
  switch (problem.kind) {
    case 'mobile-required':
      return msg('Enter your mobile number', { id: 'sign-in.error.mobile-required' });
    case 'mobile-pattern':
      return msg('Enter a mobile number with 10 digits, for example 90000 00001', { id: 'sign-in.error.mobile' });
    case 'code-required':
      return msg('Enter the code from the SMS', { id: 'sign-in.error.code-required' });
    case 'code-pattern':
      return msg('The code has 6 digits. Please check it.', { id: 'sign-in.error.code' });
    case 'failed':
      return failedWords(problem);
  }
};

const failedWords = ({ failure }: Extract<SignInProblem, { kind: 'failed' }>): string => {
  switch (failure.code) {
    case 'otp-wrong':
      return failure.triesLeft === undefined
        ? msg('This code is not right. Please check it.', { id: 'sign-in.error.wrong' })
        : msg(str`This code is not right. Tries left: ${failure.triesLeft}`, { id: 'sign-in.error.wrong-left' });
    case 'otp-expired':
    case 'not-found':
      return msg('This code is too old. Ask for a new one.', { id: 'sign-in.error.expired' });
    case 'otp-used':
      return msg('This code was used already. Ask for a new one.', { id: 'sign-in.error.used' });
    case 'otp-too-many-tries':
      return msg('The code was wrong too often. Ask for a new one.', { id: 'sign-in.error.too-many' });
    default: {
      const { title, advice } = explain(failure);
      return `${title}. ${advice}`;
    }
  }
};
