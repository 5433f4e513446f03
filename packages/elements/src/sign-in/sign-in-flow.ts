import { digitsOnly, mobileNumber } from '@nagrik/journey';
import { type Failure, type OtpChallenge, requestOtp, type Session, verifyOtp } from '@nagrik/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import type { PortalConnection } from '../portal-context.ts';
import { openSession } from './open-session.ts';

/** What is wrong in the sign-in: a code of a field, or a failure of the portal. */
export type SignInProblem =
  | { readonly kind: 'mobile-required' | 'mobile-pattern' | 'code-required' | 'code-pattern' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface SignInFlowOptions {
  readonly connection: () => PortalConnection | undefined;
  readonly locale: LocaleController;
  /** Called when the session has been started. */
  readonly onSignedIn: (session: Session) => void;
  /** Called when another screen of the sign-in is shown, or the same one with an error. */
  readonly onShown: (what: 'screen' | 'error') => void;
}

/** After these the challenge is over: only a new code helps. */
export const endsChallenge = new Set(['otp-expired', 'otp-used', 'otp-too-many-tries', 'not-found']);

/**
 * Signing in with a one-time password, without a screen: a number, a code, and what can go wrong with each. The number
 * stays when the code fails; the form around it keeps every letter.
 */
export class SignInFlow implements ReactiveController {
  mobile = '';
  code = '';
  challenge: OtpChallenge | undefined;
  problem: SignInProblem | undefined;
  pending = false;
  /** Seconds until another code can be asked for. */
  resendIn = 0;
  /** A code was sent again, for those who do not see the timer jump. */
  resent = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: SignInFlowOptions;
  #timer: ReturnType<typeof setInterval> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, options: SignInFlowOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Only a new code helps now. */
  get challengeOver(): boolean {
    return this.problem?.kind === 'failed' && endsChallenge.has(this.problem.failure.code);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** Sends a code to the number that was typed, or once more to the same one. */
  async requestCode(again = false): Promise<void> {
    const connection = this.#options.connection();
    if (this.pending || !connection) return;
    const mobile = mobileNumber(this.mobile);
    if (!mobile) return this.#fail({ kind: 'mobile-required' });
    this.#begin();
    const [{ validate }, validators] = await Promise.all([
      import('@nagrik/sdk/validation'),
      import('@nagrik/sdk/validators/request-otp'),
    ]).catch(() => [{ validate: () => [] }, undefined] as const);
    // Offline the judge may be missing: then the portal says it.
    if (validators && validate(validators.requestOtpBody, { mobile }).length > 0)
      return this.#fail({ kind: 'mobile-pattern' });
    const result = await requestOtp(
      connection.portal,
      { mobile, language: this.#options.locale.locale },
      { signal: this.#abort.signal, locale: this.#options.locale.locale },
    );
    this.pending = false;
    if (!result.ok) {
      const invalid = result.error.kind === 'invalid';
      return this.#fail(invalid ? { kind: 'mobile-pattern' } : { kind: 'failed', failure: result.error as Failure });
    }
    this.challenge = result.data;
    this.code = '';
    this.resent = again;
    this.#count(result.data.resendAfterSeconds);
    this.#options.onShown('screen');
    this.#host.requestUpdate();
  }

  /** Signs in with the code that was typed. */
  async verify(): Promise<void> {
    const connection = this.#options.connection();
    const challenge = this.challenge;
    if (this.pending || !connection || !challenge) return;
    const code = digitsOnly(this.code);
    if (!code) return this.#fail({ kind: 'code-required' });
    if (code.length !== challenge.codeLength || /\D/u.test(code)) return this.#fail({ kind: 'code-pattern' });
    this.#begin();
    const result = await verifyOtp(
      connection.portal,
      { challengeId: challenge.challengeId, code },
      { signal: this.#abort.signal, locale: this.#options.locale.locale },
    );
    this.pending = false;
    if (!result.ok) return this.#fail({ kind: 'failed', failure: result.error as Failure });
    connection.session.start(result.data, openSession);
    this.restart();
    this.#options.onSignedIn(result.data);
  }

  /** From the code back to the number. @returns false if the number is shown already */
  back(): boolean {
    if (!this.challenge) return false;
    const { mobile } = this;
    this.restart();
    this.mobile = mobile;
    this.#options.onShown('screen');
    this.#host.requestUpdate();
    return true;
  }

  restart(): void {
    clearInterval(this.#timer);
    this.challenge = undefined;
    this.problem = undefined;
    this.mobile = this.code = '';
    this.resent = false;
    this.resendIn = 0;
  }

  #begin(): void {
    this.pending = true;
    this.problem = undefined;
    this.resent = false;
    this.#host.requestUpdate();
  }

  #fail(problem: SignInProblem): void {
    this.pending = false;
    this.problem = problem;
    this.#options.onShown('error');
    this.#host.requestUpdate();
  }

  #count(seconds: number): void {
    const until = Date.now() + seconds * 1000;
    clearInterval(this.#timer);
    const tick = () => {
      // By the clock, not by counting: a phone that sleeps skips ticks.
      this.resendIn = Math.max(0, Math.ceil((until - Date.now()) / 1000));
      if (this.resendIn === 0) clearInterval(this.#timer);
      this.#host.requestUpdate();
    };
    this.#timer = setInterval(tick, 1000);
    tick();
  }
}
