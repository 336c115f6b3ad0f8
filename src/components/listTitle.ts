/** The title of one page of a long list: "Blog" for the first page, then "Blog, page 2". */
export default function listTitle(title: string, page: number): string {
  return page > 1 ? `${title}, page ${page}` : title;
}
