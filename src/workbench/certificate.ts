import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';
import { CACHE } from './folders';

const DAY = 24 * 60 * 60 * 1000;

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * A certificate for `localhost`, signed by itself, made once and kept while it is valid. A browser asks before it
 * trusts one; it is never installed anywhere.
 */
export async function localCertificate(folder: string = CACHE): Promise<Certificate> {
  const file = path.join(folder, 'localhost.json');
  const kept = existsSync(file) ? readCertificate(readFileSync(file, 'utf8')) : undefined;
  if (kept && Date.parse(new X509Certificate(kept.cert).validTo) > Date.now() + DAY) return kept;

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

function readCertificate(text: string): Certificate | undefined {
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null || !('key' in read) || !('cert' in read)) return undefined;
  return typeof read.key === 'string' && typeof read.cert === 'string'
    ? { key: read.key, cert: read.cert }
    : undefined;
}
