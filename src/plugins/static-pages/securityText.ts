import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** The address of the file below the root of the site (RFC 9116, section 3). */
const PATH = '.well-known/security.txt';

/** For how many days after a build the file is to be trusted: RFC 9116 advises less than a year. */
const DAYS_VALID = 300;

export interface SecurityTextOptions {
  /** The folder of the built site. */
  outDir: string;
  /** The root of the site, with a slash at the end. */
  address: string;
  /** A URI. */
  contact: string;
  /** YYYY-MM-DD */
  today: string;
}

/** Writes the file that says where weaknesses of the site are to be told (RFC 9116). */
export async function writeSecurityText({
  outDir,
  address,
  contact,
  today,
}: SecurityTextOptions): Promise<void> {
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + DAYS_VALID);
  const file = path.join(outDir, PATH);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(
    file,
    `Contact: ${contact}
Expires: ${expires.toISOString().replace('.000', '')}
Preferred-Languages: en
Canonical: ${new URL(PATH, address).href}
`,
  );
}
