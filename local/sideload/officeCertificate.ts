import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the local cloud shows the certificate that Office's tool made, which this machine trusts.
 * @param office the folder that `office-addin-dev-certs` writes to
 * @param local the folder that the local cloud reads, see `readCertificate`
 */
export function isOfficeCertificate(office: string, local: string): boolean {
  const [made, shown] = [join(office, 'localhost.crt'), join(local, 'localhost.crt')];
  return existsSync(made) && existsSync(shown) && readFileSync(made, 'utf8') === readFileSync(shown, 'utf8');
}

/** Lets the local cloud show the certificate that Office's tool made, from its next start on. */
export function useOfficeCertificate(office: string, local: string): void {
  const pem = ['localhost.crt', 'localhost.key'].map((file) => readFileSync(join(office, file), 'utf8').trimEnd());
  mkdirSync(local, { recursive: true, mode: 0o700 });
  writeFileSync(join(local, 'localhost.pem'), `${pem.join('\n')}\n`, { mode: 0o600 });
  copyFileSync(join(office, 'localhost.crt'), join(local, 'localhost.crt'));
}
