import {connect} from 'node:net';

const HEAD_END = '\r\n\r\n';
const MILLISECONDS = 1000;

export interface RateOptions {
  /** How many connections ask at once, each one request after the other. */
  connections: number;
  /** How many requests there are. */
  requests: number;
}

/** Takes the head of an answer, gives how long its body is; throws when it is no whole file. */
function readLength(head: string): number {
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200 ') || length === undefined) throw new Error(`The answer was ${head}`);
  return Number(length);
}

/**
 * Asks a port of this machine for addresses by turns, over connections that stay, and reads every answer to its end;
 * gives how many there were a second. Rejects at an answer that is no whole file, and when a connection ends.
 */
export async function measureRate(
  port: number,
  addresses: readonly string[],
  {connections, requests}: RateOptions,
): Promise<number> {
  const waiting = Array.from({length: requests}, (_, turn) => {
    const address = addresses[turn % addresses.length];
    return `GET ${address} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`;
  }).values();
  const askByTurns = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({port, host: '127.0.0.1', noDelay: true});
      let head = '';
      /** Bytes of the body that have still to come; none are expected before the head is there. */
      let left = 0;
      const askNext = () => {
        const {value, done} = waiting.next();
        if (!done) socket.write(value);
        else socket.end(resolve);
      };
      const read = (chunk: Buffer) => {
        if (left > 0) {
          left -= chunk.length;
        } else {
          head += chunk.toString('latin1');
          const end = head.indexOf(HEAD_END);
          if (end < 0) return;
          left = readLength(head) - (head.length - end - HEAD_END.length);
          head = '';
        }
        if (left < 0) throw new Error(`More came than was announced: ${-left} bytes.`);
        if (left === 0) askNext();
      };
      socket.on('connect', askNext);
      socket.on('data', (chunk) => {
        try {
          read(chunk);
        } catch (error) {
          socket.destroy();
          reject(error);
        }
      });
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('The server ended a connection.')));
    });
  const start = performance.now();
  await Promise.all(Array.from({length: connections}, askByTurns));
  return requests / ((performance.now() - start) / MILLISECONDS);
}
