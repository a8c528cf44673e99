import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** The certificate of `https://localhost` and its key. */
export interface Certificate {
  /** PEM of the certificate and its private key. */
  readonly pem: string;
  /** The certificate alone, in a file that people can tell their browser to trust. */
  readonly file: string;
  /** Whether it was made just now. */
  readonly isNew: boolean;
}

const DAY_MS = 86_400_000;
const VALID_DAYS = 365;
const RENEW_DAYS_BEFORE = 30;

/**
 * Reads the certificate that this person's local clouds share, and makes it where there is none or it ends soon.
 * It is self-signed for localhost and 127.0.0.1; the key is readable by its owner only.
 */
export async function readCertificate(folder: string, now: Date): Promise<Certificate> {
  const pemFile = join(folder, 'localhost.pem');
  const file = join(folder, 'localhost.crt');
  if (existsSync(pemFile) && existsSync(file)) {
    const pem = readFileSync(pemFile, 'utf8');
    if (isGood(pem, now)) return { pem, file, isNew: false };
  }
  const { private: key, cert } = await createCertificate(now);
  const pem = `${cert}\n${key}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  replaceFile(pemFile, pem, 0o600);
  replaceFile(file, cert, 0o644);
  return { pem, file, isNew: true };
}

function isGood(pem: string, now: Date): boolean {
  if (!pem.includes('BEGIN CERTIFICATE') || !pem.includes('PRIVATE KEY')) return false;
  return now.getTime() < new X509Certificate(pem).validToDate.getTime() - RENEW_DAYS_BEFORE * DAY_MS;
}

function createCertificate(now: Date): ReturnType<typeof generate> {
  return generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // Yesterday, for clocks that differ a little between a host and its container.
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
}

// Two local clouds may start at once: a rename leaves either file whole.
function replaceFile(file: string, content: string, mode: number): void {
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, content, { mode });
  renameSync(temporary, file);
}
