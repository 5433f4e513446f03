import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';

/** A certificate for this machine that nobody has signed; the browsers are told to take it. */
export function makeCertificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'nagrik-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
      ...['-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}

/** HTTPS before a server that speaks HTTP, as in production: cookies and storage of frames are other things without it. */
export interface HttpsFront {
  readonly port: number;
  /** Sends on to that port of this machine from now on. */
  leadTo(port: number): void;
  close(): void;
}

/** @param port where it listens; 0: anywhere */
export async function startHttpsFront(certificate: ReturnType<typeof makeCertificate>, port = 0): Promise<HttpsFront> {
  let target = 0;
  const open = new Set<{ destroy(): void }>();
  const server = createServer(certificate, (socket) => {
    const behind = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((started) => server.listen(port, started));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => void (target = port),
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
