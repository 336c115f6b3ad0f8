// Docusaurus itself would compile each file of ours by Babel, which takes longer than all the rest of loading them.
const {readFileSync} = require('node:fs');
const {createRequire} = require('node:module');
const {transformSync} = require('@swc/core');

const load = createRequire(__filename);
load.extensions['.ts'] = (module, filename) => {
  const {code} = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    configFile: false,
    sourceMaps: 'inline',
    jsc: {parser: {syntax: 'typescript'}, target: 'es2022'},
    module: {type: 'commonjs', ignoreDynamic: true},
  });
  module._compile(code, filename);
};

module.exports = load('./site.config.ts').default;
