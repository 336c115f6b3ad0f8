import {beforePaint} from './beforePaint';
import {PAGE_HEAD_ID} from './client';

/** The only script of the client build that pages load; the other entry is there for its styles and files. */
export const PAGE_ENTRY = 'main';

/** Pages that a reader is about to open come ahead, where the browser knows how. */
const SPECULATION_RULES = JSON.stringify({
  prefetch: [{where: {href_matches: '/*'}, eagerness: 'moderate'}],
});

/** How Docusaurus writes a page, in Eta's syntax: like its own template, with one script and one style sheet. */
export const PAGE_TEMPLATE = `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <% if (it.htmlAttributes.includes('data-opens-links="outside"')) { %>
      <base target="_blank">
    <% } %>
    <link rel="expect" href="#${PAGE_HEAD_ID}" blocking="render">
    <meta name="referrer" content="strict-origin-when-cross-origin">
    <script>(${beforePaint})()</script>
    <% it.metaAttributes.forEach((tags) => { %>
      <%~ tags.replaceAll(' data-rh="true"', '').replaceAll(/<meta name=.(?:docusaurus_|docsearch:)[^>]*>/g, '') %>
    <% }); %>
    <% it.stylesheets.forEach((file) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= file %>">
    <% }); %>
    <% it.scripts.filter((file) => file.includes('/${PAGE_ENTRY}.')).forEach((file) => { %>
      <script src="<%= it.baseUrl %><%= file %>" defer></script>
    <% }); %>
    <%~ it.headTags %>
    <script type="speculationrules">${SPECULATION_RULES}</script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.appHtml %>
  </body>
</html>
`;
