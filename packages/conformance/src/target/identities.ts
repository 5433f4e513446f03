import { createKey } from '@nagrik/sdk';
import { skip } from '../suite/finding.ts';
import type { Caller } from './call.ts';
import type { OtpSource } from './otp-source.ts';
import type { Target } from './target.ts';

export interface OfficerAccount {
  readonly id: string;
  readonly secret: string;
}

/** How the suite gets to be somebody at the target. */
export interface IdentityOptions {
  readonly citizenToken?: string;
  /** Of another citizen: for what must not be seen by others. */
  readonly otherCitizenToken?: string;
  readonly otp?: OtpSource;
  /** Numbers to which the target may send one-time passwords. */
  readonly mobiles?: readonly string[];
  /** Makes up numbers: only where nothing is really sent. */
  readonly inventMobiles?: boolean;
  readonly officerToken?: string;
  readonly officer?: OfficerAccount;
  /** Of another station. */
  readonly otherOfficerToken?: string;
  readonly otherOfficer?: OfficerAccount;
  /** At a desk that keeps the registry of host sites: the state's, so that every district's may be registered. */
  readonly deskOfficer?: OfficerAccount;
}

/** A signed-in session of a citizen, with everything that the sign-in gave. */
export interface CitizenSession {
  readonly accessToken: string;
  readonly accessExpiresAt: string;
  readonly refreshToken: string;
}

const howCitizen = '--citizen-token, or --otp-outbox, or --otp-command with --mobile';

/** Signs people in, once each, and keeps their sessions fresh. */
export class Identities {
  readonly #target: Target;
  readonly #options: IdentityOptions;
  readonly #citizens = new Map<string, Promise<CitizenSession>>();
  readonly #officers = new Map<string, Promise<string>>();
  readonly #mobiles: string[];
  #nextMobile = 0;

  constructor(target: Target, options: IdentityOptions) {
    this.#target = target;
    this.#options = options;
    this.#mobiles = [...(options.mobiles ?? [])];
    for (const mobile of this.#mobiles) {
      target.secrets.add(mobile, 'mobile number');
      target.plants.add(mobile, 'mobile number');
    }
    for (const account of [options.officer, options.otherOfficer, options.deskOfficer])
      target.secrets.add(account?.secret, 'password');
    target.secrets.add(options.citizenToken, 'citizen token');
    target.secrets.add(options.otherCitizenToken, 'citizen token');
    target.secrets.add(options.officerToken, 'officer token');
    target.secrets.add(options.otherOfficerToken, 'officer token');
  }

  get canSignInCitizens(): boolean {
    return this.#options.otp !== undefined;
  }

  get officerAccount(): OfficerAccount {
    return this.#options.officer ?? skip('needs the secret of an officer: --officer name:secret');
  }

  /**
   * A number that may be sent to. Invented ones begin like those of the demonstration, which are not given out.
   * @throws {Skipped}
   */
  mobile(): string {
    if (!this.#options.otp) skip(`needs a one-time password: --otp-outbox, or --otp-command with --mobile`);
    if (this.#options.inventMobiles) {
      const mobile = `90000${String(Math.floor(Math.random() * 100_000)).padStart(5, '0')}`;
      this.#target.secrets.add(mobile, 'mobile number');
      this.#target.plants.add(mobile, 'mobile number');
      return mobile;
    }
    const mobile = this.#mobiles[this.#nextMobile++ % Math.max(this.#mobiles.length, 1)];
    return mobile ?? skip('needs a number that may be sent to: --mobile');
  }

  /** A citizen; each name is somebody else where there are enough, and the first citizen again where there are not. */
  async citizen(name = 'filer'): Promise<Caller> {
    const { citizenToken, otp } = this.#options;
    if (citizenToken !== undefined) return { kind: 'citizen', name, token: citizenToken };
    if (!otp) skip(`needs a citizen: ${howCitizen}`);
    const alone = !this.#options.inventMobiles && this.#mobiles.length < 3;
    const who = alone ? 'filer' : name;
    return { kind: 'citizen', name: who, token: (await this.#session(who)).accessToken };
  }

  /** A citizen who is not the filer. @throws {Skipped} where there is only one. */
  async stranger(): Promise<Caller> {
    const { citizenToken, otherCitizenToken } = this.#options;
    if (otherCitizenToken !== undefined) return { kind: 'citizen', name: 'stranger', token: otherCitizenToken };
    if (citizenToken !== undefined) skip('needs a second citizen: --other-citizen-token');
    if (!this.#options.otp) skip(`needs two citizens: ${howCitizen}`);
    if (!this.#options.inventMobiles && this.#mobiles.length < 2) skip('needs a second number: --mobile a,b');
    return { kind: 'citizen', name: 'stranger', token: (await this.#session('stranger')).accessToken };
  }

  async officer(): Promise<Caller> {
    const { officerToken, officer } = this.#options;
    return this.#officer('officer', officerToken, officer, '--officer-token or --officer name:secret');
  }

  /** An officer of another station. */
  async otherOfficer(): Promise<Caller> {
    const { otherOfficerToken, otherOfficer } = this.#options;
    const how = '--other-officer-token or --other-officer name:secret';
    return this.#officer('other officer', otherOfficerToken, otherOfficer, how);
  }

  /** An officer who keeps the registry of host sites. */
  async deskOfficer(): Promise<Caller> {
    return this.#officer('desk officer', undefined, this.#options.deskOfficer, '--desk-officer name:secret');
  }

  /** A session of its own, for checks that end it. */
  async signIn(mobile = this.mobile()): Promise<CitizenSession> {
    const { otp } = this.#options;
    if (!otp) skip(`needs a one-time password: ${howCitizen}`);
    const before = await otp.before(mobile);
    const key = createKey();
    const asked = await this.#target.must({
      operation: 'requestOtp',
      headers: { 'idempotency-key': key },
      body: { mobile },
    });
    const challengeId = String(asked.object.challengeId);
    const code = await otp.read(mobile, before);
    this.#target.secrets.add(code, 'one-time password');
    const signedIn = await this.#target.must({ operation: 'verifyOtp', body: { challengeId, code } });
    return this.keep(signedIn.object as unknown as CitizenSession);
  }

  /** A challenge with its password, not yet used. */
  async challenge(): Promise<{ readonly challengeId: string; readonly code: string }> {
    const mobile = this.mobile();
    const { otp } = this.#options;
    const before = await otp?.before(mobile);
    const headers = { 'idempotency-key': createKey() };
    const asked = await this.#target.must({ operation: 'requestOtp', headers, body: { mobile } });
    const code = (await otp?.read(mobile, before)) ?? '';
    this.#target.secrets.add(code, 'one-time password');
    return { challengeId: String(asked.object.challengeId), code };
  }

  /** Signs an officer in anew. */
  async signInOfficer({ id, secret } = this.officerAccount): Promise<string> {
    const signedIn = await this.#target.must({ operation: 'signInOfficer', body: { officerId: id, password: secret } });
    const token = String(signedIn.object.accessToken);
    this.#target.secrets.add(token, 'officer token');
    return token;
  }

  keep(session: CitizenSession): CitizenSession {
    this.#target.secrets.add(session.accessToken, 'citizen token');
    this.#target.secrets.add(session.refreshToken, 'refresh token');
    return session;
  }

  async #session(name: string): Promise<CitizenSession> {
    const known = this.#citizens.get(name) ?? this.signIn();
    this.#citizens.set(name, known);
    const session = await known;
    if (Date.parse(session.accessExpiresAt) - Date.now() > 90_000) return session;
    const { refreshToken } = session;
    const renewed = await this.#target.must({ operation: 'refreshSession', body: { refreshToken } });
    const next = this.keep(renewed.object as unknown as CitizenSession);
    this.#citizens.set(name, Promise.resolve(next));
    return next;
  }

  async #officer(
    name: string,
    token: string | undefined,
    account: OfficerAccount | undefined,
    how: string,
  ): Promise<Caller> {
    if (token !== undefined) return { kind: 'officer', name, token };
    if (!account) skip(`needs ${name === 'officer' ? 'an officer' : 'an officer of another station'}: ${how}`);
    const known = this.#officers.get(name) ?? this.signInOfficer(account);
    this.#officers.set(name, known);
    return { kind: 'officer', name, token: await known };
  }
}
