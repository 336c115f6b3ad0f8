import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import type {CapabilityMapPage, MapTechnology} from '../../../model/pageData';
import {toMapCsv} from '../mapCsv';

const technology = (id: string, changes: Partial<MapTechnology> = {}): MapTechnology => ({
  id,
  name: id,
  shortName: id,
  permalink: `/technologies/${id}`,
  cncf: 'none',
  openness: 'open-source',
  referenceImplementations: [],
  ...changes,
});

const GITOPS = {id: 'gitops', title: 'GitOps', permalink: '/docs/capabilities/gitops'};

const PAGE: CapabilityMapPage = {
  address: 'https://cnoe.io/capability-map',
  capabilities: [
    {
      ...GITOPS,
      description: 'Keeps clusters in step.',
      zone: 'operation',
      shape: 'cell',
      related: [],
      headings: [],
      choices: [
        {
          technology: 'argo-cd',
          soundings: [
            {label: 'Delivery', relevance: 0.9},
            {label: 'Sync', relevance: 0.4},
          ],
          evidence: ['survey'],
        },
        {technology: 'odd', soundings: [], evidence: ['documentation']},
      ],
    },
  ],
  technologies: [
    technology('argo-cd', {
      name: 'Argo “CD”',
      cncf: 'graduated',
      licence: 'Apache-2.0',
      referenceImplementations: [
        {title: 'AWS, on EKS', address: 'https://example.com/aws'},
        {title: 'Azure', address: 'https://example.com/azure'},
      ],
    }),
    technology('odd', {name: '=cmd, "quoted"\nand broken', openness: 'source-available'}),
  ],
  editions: [
    {
      date: '2023-10-03',
      sourceUrl: 'https://example.com/1',
      soundingCount: 1,
    },
    {
      date: '2023-11-12',
      sourceUrl: 'https://example.com/2',
      soundingCount: 2,
    },
  ],
  plots: [
    {
      label: 'Delivery',
      capability: GITOPS,
      rows: [
        {
          technology: {id: 'argo-cd', name: 'Argo CD', permalink: '/technologies/argo-cd'},
          relevances: [null, 0.9],
        },
      ],
    },
    {
      label: 'Sync',
      capability: GITOPS,
      rows: [
        {
          technology: {id: 'argo-cd', name: 'Argo CD', permalink: '/technologies/argo-cd'},
          relevances: [0.2, 0.4],
        },
      ],
    },
  ],
  landscape: {date: '2026-08-07', url: 'https://example.com/landscape'},
  downloads: {csv: '/map.csv', svg: '/map.svg'},
};

describe('toMapCsv', () => {
  const csv = toMapCsv(PAGE, 'https://example.com/site/');
  const records: Record<string, string>[] = parse(csv, {bom: true, columns: true, record_delimiter: '\r\n'});

  it('gives a line for each technology of each capability, with the strongest relevance of each edition', () => {
    expect(records[0]).toEqual({
      capability: 'GitOps',
      zone: 'operation',
      technology: 'Argo “CD”',
      'CNCF status': 'graduated',
      licence: 'Apache-2.0',
      openness: 'open-source',
      'relevance 2023-10-03': '0.2',
      'relevance 2023-11-12': '0.9',
      'survey headings': 'Delivery; Sync',
      'named in the documentation': 'no',
      'reference implementations': 'AWS, on EKS; Azure',
      address: 'https://example.com/site/technologies/argo-cd',
    });
    expect(records).toHaveLength(2);
  });

  it('keeps to RFC 4180: lines end in CR LF, each record is one line, and quotes are doubled', () => {
    const lines = csv.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines).toHaveLength(4);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines[2]).toContain('""quoted""');
  });

  it('starts with the mark by which a spreadsheet knows UTF-8, and holds no formula', () => {
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(records[1]).toMatchObject({
      technology: '\'=cmd, "quoted" and broken',
      'relevance 2023-11-12': '',
      'named in the documentation': 'yes',
    });
  });
});
