import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type ServerSettings, serverConfig} from '../serverConfig';

const TEMPLATE = readFileSync(path.resolve(__dirname, '../../../server/nginx.conf'), 'utf8');

const SETTINGS: ServerSettings = {
  root: '/srv/website',
  listen: '8080',
  base: '/',
  scratch: '/tmp',
  accessLog: 'off',
  patience: 10,
};

const POLICIES = {shared: "default-src 'none'", byPage: new Map<string, string>()};

function fill(settings: Partial<ServerSettings>, byPage = POLICIES.byPage): string {
  return serverConfig(TEMPLATE, {...SETTINGS, ...settings}, {...POLICIES, byPage});
}

describe('serverConfig', () => {
  it('fills in all that the template names', () => {
    const config = fill({base: '/sites/ours/'});
    expect(config).not.toMatch(/\{\{|\}\}/);
    expect(config).toContain('root "/srv/website";');
    expect(config).toContain('listen 8080;');
    expect(config).toContain('~^/sites/ours/(?<below>.*)$ /$below;');
  });

  it('lets nobody frame a page, and everybody the chart', () => {
    const config = fill({}, new Map([['/odd', "default-src 'self'"]]));
    expect(config).toContain(`default "default-src 'none'; frame-ancestors 'none'";`);
    expect(config).toContain(`"/odd" "default-src 'self'; frame-ancestors 'none'";`);
    expect(config).toContain(`"/capability-map/embed" "default-src 'none'";`);
  });

  it('gives the chart its own policy when it has one', () => {
    const config = fill({}, new Map([['/capability-map/embed', 'sandbox']]));
    expect(config.match(/"\/capability-map\/embed" .*/g)).toEqual(['"/capability-map/embed" "sandbox";']);
  });

  it('sets headers at one level, so that none of them is lost', () => {
    const levels = TEMPLATE.match(/^ *(?=add_header)/gm);
    expect(new Set(levels)).toEqual(new Set(['    ']));
  });

  it.each<[string, Partial<ServerSettings>]>([
    ['a relative root', {root: 'build'}],
    ['a root that ends its word', {root: '/srv"; include /etc/other'}],
    ['a scratch folder with a variable', {scratch: '/tmp/$uri'}],
    ['an access log with a new line', {accessLog: '/dev/stdout\n'}],
    ['a port with more after it', {listen: '8080; include x'}],
    ['a base address without a slash at its end', {base: '/site'}],
    ['a base address that is a pattern', {base: '/.*/'}],
    ['no patience', {patience: Number.NaN}],
  ])('rejects %s', (_, settings) => {
    expect(() => fill(settings)).toThrow(RangeError);
  });

  it('rejects a template that names what it does not know', () => {
    expect(() => serverConfig('{{rot}}', SETTINGS, POLICIES)).toThrowErrorMatchingInlineSnapshot(
      `[Error: server/nginx.conf: there is no value for "rot".]`,
    );
  });
});
