/**
 * The id of what each page begins with. A browser that knows how (HTML, link type "expect") draws nothing before this is
 * there, so that no part of it moves as it comes.
 */
export const PAGE_HEAD_ID = 'page-head';
