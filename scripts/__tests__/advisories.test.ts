import {describe, expect, it} from 'vitest';
import {judgeAdvisories, readAuditAnswer} from '../dependencies/advisories';
import type {InstalledPackage} from '../dependencies/installedPackages';

const PACKAGES: InstalledPackage[] = [
  {folder: 'node_modules/react-dom', name: 'react-dom', version: '19.0.0', reach: 'readers'},
  {folder: 'node_modules/parser', name: 'parser', version: '1.2.0', reach: 'build'},
  {folder: 'node_modules/builder', name: 'builder', version: '3.0.0', reach: 'build'},
  {folder: 'node_modules/builder/node_modules/parser', name: 'parser', version: '1.1.0', reach: 'build'},
];

/** As npm tells of one advisory within its report. */
function cause(name: string, severity: string, id: string) {
  return {
    source: 1_000_001,
    name,
    dependency: name,
    title: `A fault of ${name}`,
    url: `https://github.com/advisories/${id}`,
    severity,
    cwe: ['CWE-79'],
    cvss: {score: 0, vectorString: null},
    range: '<99.0.0',
  };
}

const REPORT = {
  auditReportVersion: 2,
  vulnerabilities: {
    'react-dom': {
      name: 'react-dom',
      severity: 'high',
      isDirect: true,
      via: [cause('react-dom', 'high', 'GHSA-aaaa')],
      effects: [],
      range: '<99.0.0',
      nodes: ['node_modules/react-dom'],
      fixAvailable: {name: 'react-dom', version: '99.0.0', isSemVerMajor: true},
    },
    parser: {
      name: 'parser',
      severity: 'critical',
      isDirect: false,
      via: [cause('parser', 'critical', 'GHSA-bbbb'), cause('parser', 'moderate', 'GHSA-cccc')],
      effects: ['builder'],
      range: '<99.0.0',
      nodes: ['node_modules/builder/node_modules/parser', 'node_modules/parser'],
      fixAvailable: false,
    },
    builder: {
      name: 'builder',
      severity: 'critical',
      isDirect: true,
      via: ['parser'],
      effects: [],
      range: '*',
      nodes: ['node_modules/builder'],
      fixAvailable: true,
    },
  },
  metadata: {vulnerabilities: {info: 0, low: 0, moderate: 0, high: 1, critical: 2, total: 3}},
};

function advisoriesOf(report: object) {
  const answer = readAuditAnswer(JSON.stringify(report));
  if ('silence' in answer) throw new Error(answer.silence);
  return answer.advisories;
}

describe('readAuditAnswer', () => {
  it('gives each advisory once, with where it applies', () => {
    expect(advisoriesOf(REPORT).map(({id, folders}) => [id, folders.length])).toEqual([
      ['GHSA-aaaa', 1],
      ['GHSA-bbbb', 2],
      ['GHSA-cccc', 2],
    ]);
  });

  it('gives none when the registry knows of none', () => {
    expect(advisoriesOf({auditReportVersion: 2, vulnerabilities: {}})).toEqual([]);
  });

  it.each([
    [
      'a registry without advisories',
      {
        message: '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk',
        method: 'POST',
        statusCode: 405,
        body: '',
        error: {summary: '', detail: ''},
      },
      '405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk',
    ],
    [
      'no network',
      {error: {code: 'ENOTFOUND', summary: 'getaddrinfo ENOTFOUND registry.example', detail: ''}},
      'getaddrinfo ENOTFOUND registry.example',
    ],
  ])('says why there is no answer: %s', (_, output, silence) => {
    expect(readAuditAnswer(JSON.stringify(output))).toEqual({silence});
  });

  it('says so when npm writes nothing', () => {
    expect(readAuditAnswer('')).toEqual({silence: 'npm gave no report'});
  });

  it('does not take a report of another form for silence', () => {
    expect(() => readAuditAnswer(JSON.stringify({...REPORT, auditReportVersion: 3}))).toThrow();
    expect(() => readAuditAnswer(JSON.stringify({auditReportVersion: 2}))).toThrow();
  });
});

describe('judgeAdvisories', () => {
  it('finds fault with what is grave, with package, version, reach and remedy, and notes the rest', () => {
    expect(judgeAdvisories(advisoriesOf(REPORT), PACKAGES, [])).toMatchInlineSnapshot(`
      {
        "notes": [
          "parser 1.2.0, 1.1.0 (builds or tests the site): moderate, "A fault of parser", GHSA-cccc, https://github.com/advisories/GHSA-cccc. No release of parser mends it yet: replace it, or accept the advisory with its reason in ACCEPTED_ADVISORIES.",
        ],
        "problems": [
          "react-dom 19.0.0 (reaches readers): high, "A fault of react-dom", GHSA-aaaa, https://github.com/advisories/GHSA-aaaa. Run "npm install react-dom@99.0.0", a new major version.",
          "parser 1.2.0, 1.1.0 (builds or tests the site): critical, "A fault of parser", GHSA-bbbb, https://github.com/advisories/GHSA-bbbb. No release of parser mends it yet: replace it, or accept the advisory with its reason in ACCEPTED_ADVISORIES.",
        ],
      }
    `);
  });

  it('accepts one advisory about one package, and says when none needs it any more', () => {
    const acceptance = {
      advisory: 'GHSA-bbbb',
      package: 'parser',
      reason: 'It reads our own files only.',
      accepted: '2026-11-23',
    };
    const {problems, notes} = judgeAdvisories(advisoriesOf(REPORT), PACKAGES, [acceptance]);
    expect(problems.filter((problem) => problem.includes('GHSA-bbbb'))).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(notes.find((note) => note.includes('GHSA-bbbb'))).toMatch(
      /Accepted on 2026-11-23: It reads our own files only\.$/,
    );

    const elsewhere = {...acceptance, package: 'builder'};
    const judgement = judgeAdvisories(advisoriesOf(REPORT), PACKAGES, [elsewhere]);
    expect(judgement.problems).toHaveLength(2);
    expect(judgement.notes.at(-1)).toBe(
      'builder: GHSA-bbbb is accepted, and is no longer reported. Remove it from ACCEPTED_ADVISORIES.',
    );
  });
});
