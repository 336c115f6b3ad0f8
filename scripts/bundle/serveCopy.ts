/** Serves the folder SITE_ROOT at SITE_BASE of the port PORT, for the browser tests of an unpacked bundle. */
import {serveFolder} from './serveFolder';

const {SITE_ROOT: folder = '', SITE_BASE: base = '/', PORT} = process.env;
serveFolder({folder, base, areAddressesClean: true}).listen(Number(PORT));
