import {load} from 'cheerio';

/**
 * Turns the HTML of a post as the site shows it into HTML for feed readers: without classes, the links of headings
 * to themselves and the drawings that need the site's styles. Takes and gives an HTML fragment.
 */
export function toFeedHtml(html: string): string {
  const $ = load(html, null, false);
  $('a.hash-link, svg, button, script').remove();
  // Of two pictures, the one for the day.
  $('img[data-mode="dark"], img[src$="#gh-dark-mode-only"]').remove();
  // All panels of tabs are there, each under its label; a table scrolls as the reader's program has it.
  $('tab-group, .wide-table').each((_, box) => {
    $(box).replaceWith($(box).contents());
  });
  // Without its drawing, a diagram is its words.
  $('figcaption details').each((_, words) => {
    $(words).children('summary').remove();
    $(words).replaceWith($(words).contents());
  });
  // It scrolls, and says so.
  $('figure > section').each((_, scroller) => {
    $(scroller).replaceWith($(scroller).contents());
  });
  $.root()
    .add('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
  $('th, td').each((_, cell) => {
    const alignment = $(cell).css('text-align');
    if (alignment) $(cell).attr('align', alignment);
  });
  $('*').each((_, element) => {
    for (const name of Object.keys($(element).attr() ?? {})) {
      if (/^(class|style|tabindex|data-.*)$/.test(name)) $(element).removeAttr(name);
    }
  });
  $('span:not([id])').each((_, span) => {
    $(span).replaceWith($(span).contents());
  });
  $('span:empty, div:empty').remove();
  return $.html();
}
