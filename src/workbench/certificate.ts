import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { CACHE } from './folders';

const DAY = 24 * 60 * 60 * 1000;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Where Microsoft's tool for add-in developers keeps a certificate that it has made this machine trust. */
const TRUSTED = path.join(homedir(), '.office-addin-dev-certs');

/**
 * A certificate for `localhost`: the one this machine already trusts, where `office-addin-dev-certs` has installed it;
 * else one signed by itself, made once and kept while it is valid, about which a browser asks. Nothing is installed.
 */
export async function localCertificate(folder: string = CACHE): Promise<Certificate> {
  const trusted = trustedCertificate();
  if (trusted && isValid(trusted)) return trusted;
  const file = path.join(folder, 'localhost.json');
  const kept = existsSync(file) ? readCertificate(readFileSync(file, 'utf8')) : undefined;
  if (kept && isValid(kept)) return kept;

  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 90 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const certificate = { key: made.private, cert: made.cert };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}

function trustedCertificate(): Certificate | undefined {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((file) => path.join(TRUSTED, file));
  if (!key || !cert || !existsSync(key) || !existsSync(cert)) return undefined;
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

const isValid = ({ cert }: Certificate): boolean =>
  Date.parse(new X509Certificate(cert).validTo) > Date.now() + DAY;

function readCertificate(text: string): Certificate | undefined {
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null || !('key' in read) || !('cert' in read)) return undefined;
  return typeof read.key === 'string' && typeof read.cert === 'string'
    ? { key: read.key, cert: read.cert }
    : undefined;
}
