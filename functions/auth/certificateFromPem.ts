import { createPrivateKey, X509Certificate } from 'node:crypto';

/** A client certificate as MSAL takes it. */
export interface ClientCertificate {
  /** SHA-256 of the certificate, hex without separators. */
  readonly thumbprintSha256: string;
  /** PEM, PKCS #8. */
  readonly privateKey: string;
}

/**
 * Reads a client certificate out of a PEM text that holds the certificate and its private key, in any order.
 * @throws {Error} when one of the two is missing, unreadable or not the other's
 */
export function certificateFromPem(pem: string): ClientCertificate {
  const certificate = new X509Certificate(pem);
  const key = createPrivateKey(pem);
  if (!certificate.checkPrivateKey(key)) throw new Error('The private key is not the key of the certificate.');
  return {
    thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
