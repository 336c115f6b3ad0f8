import {type Agent, type IncomingHttpHeaders, request} from 'node:http';
import {connect, type Socket} from 'node:net';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  agent?: Agent;
}

/** Sends a request to a port of this machine, with its path as it is; gives the answer with its body as it came. */
export function ask(port: number, path: string, {method = 'GET', headers, agent}: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path, method, headers, agent}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Connects to a port of this machine and sends some bytes; rejects when it is refused. */
export function send(port: number, bytes: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.off('error', reject);
      // The server may cut it off at any time.
      socket.on('error', () => undefined);
      socket.write(bytes, 'latin1');
      resolve(socket);
    });
    socket.on('error', reject);
  });
}

/** Gives all that comes from a connection until it is closed. */
export function readToEnd(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

/** Does a task for each item, as many at once as it is told to. */
export async function forEach<Item>(
  items: Iterable<Item>,
  atOnce: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items].values();
  const work = async () => {
    for (const item of waiting) await task(item);
  };
  await Promise.all(Array.from({length: atOnce}, work));
}
