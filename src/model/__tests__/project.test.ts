import {describe, expect, it} from 'vitest';
import {lastCommitOf, projectTechnologies} from '../project';

const repository = 'https://github.com/cnoe-io/stacks';
const post = {title: 'Post', url: 'https://cnoe.io/blog', date: '2026-01-01'};

describe('lastCommitOf', () => {
  it('takes the source that is the repository at a commit, or a folder of it', () => {
    const source = {title: 'Stacks', url: `${repository}/tree/4571105/basic`, date: '2025-10-24'};
    expect(lastCommitOf({repository, sources: [post, source]})).toEqual(source);
  });

  it('takes no source without a day, and none of another repository', () => {
    const undated = {title: 'Stacks', url: `${repository}/tree/main`};
    const other = {title: 'Fork', url: `${repository}-fork/tree/4571105`, date: '2025-10-24'};
    expect(lastCommitOf({repository, sources: [undated, other, post]})).toBeUndefined();
  });
});

describe('projectTechnologies', () => {
  it('gives its own, then those of its parts, each once', () => {
    const parts = [{name: 'Basic', summary: 'Two packages.', technologies: ['helm', 'argo-cd']}];
    expect(projectTechnologies({technologies: ['argo-cd'], parts})).toEqual(['argo-cd', 'helm']);
  });
});
