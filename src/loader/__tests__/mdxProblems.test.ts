import {describe, expect, it} from 'vitest';
import {readMdx} from '../mdxText';

/** Reads a page, gives what is wrong with it, each with its place. */
function problemsOf(text: string, file = 'docs/sample.mdx'): string[] {
  const {problems} = readMdx(text, {file, files: new Set()});
  return problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({line, column, message}) => `${line}:${column} ${message}`);
}

describe('the syntax of MDX', () => {
  it('tells of all mistakes at once', () => {
    expect(
      problemsOf(
        'One <!-- a note --> two<br>three, 5 <6 and {{ .Values.x }}.\n\n<!--truncate-->\n\n<hr>\n\nSee <https://x.org> {a.',
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:5 MDX has no comments of the form "<!-- -->". Write "{/* a note */}".",
        "1:24 the tag "<br>" is not closed. Write "<br />".",
        "1:37 "<6" begins a tag, and is none. Write "\\<" for a sign that is text.",
        "1:44 the braces at "{{ .Values.x }}" hold no JavaScript. Write it as code, between backticks, or "\\{\\{" for braces that are text.",
        "3:1 MDX has no comments of the form "<!-- -->". Write "{/* truncate */}".",
        "5:1 the tag "<hr>" is not closed. Write "<hr />".",
        "7:5 MDX takes "<https://x.org>" for a tag. Write "https://x.org" without the signs: it is a link by itself.",
        "7:21 the braces at "{a." have no end. Write "\\{" for braces that are text.",
      ]
    `);
  });

  it('knows a tag that closes nothing, and one that should hold nothing', () => {
    expect(problemsOf('One</br> two<br>three</br>.\n\nA <b>c</i>')).toMatchInlineSnapshot(`
      [
        "1:4 "</br>" closes nothing. Write "<br />", once.",
        "3:7 the tag "</i>" closes none that is open. Close the tags in their order, the last one first.",
      ]
    `);
  });

  it('knows attributes without quotation marks, and statements that are none', () => {
    expect(problemsOf('<a href=/blog>x</a>')).toMatchInlineSnapshot(`
      [
        "1:9 the value of an attribute stands between quotation marks. Write e.g. <a href="/blog">, with a mark before the value and one after it.",
      ]
    `);
    expect(problemsOf('import X form "./x"')).toMatchInlineSnapshot(`
      [
        "1:10 the line begins with "import" and is no such statement. Write e.g. "import name from './file.mdx';", or begin a sentence with another word.",
      ]
    `);
  });

  it('keeps the lines of a file with a fence that is read as MDX', () => {
    expect(problemsOf('```mdx-code-block\n## One\n```\n\n# Two\n')).toMatchInlineSnapshot(`
      [
        "5:1 the heading "# Two" is as large as the title of the page. Write "## Two".",
      ]
    `);
  });

  it('leaves the rest of a page alone whose front matter has no end', () => {
    expect(problemsOf('---\ntitle: {x\n\n# Text')).toEqual([]);
  });
});

describe('braces', () => {
  it('take what a page can show', () => {
    expect(
      problemsOf(
        'A {1 + 1} {"b"} {null} {[1, "c"]} {Math.max(1, 2)} {frontMatter.title} {/* d */} {[1].map((one) => one + 1)}',
      ),
    ).toEqual([]);
  });

  it('take names that a function has for itself, or that only a browser has', () => {
    const text =
      'export const Two = ({count, ...rest}) => { const more = count + 1; return <b {...rest}>{more}</b>; };\n\n<Two count={1} />\n\n{() => window.name}';
    expect(problemsOf(text).filter((problem) => problem.includes('nothing here'))).toEqual([]);
  });

  it('refuse the name of a parameter elsewhere', () => {
    expect(problemsOf('export const two = (count) => count + 1;\n\n{count}')).toMatchInlineSnapshot(`
      [
        "3:2 the braces name "count", and nothing here has that name. Import it, or write "\\{" for a brace that is text.",
      ]
    `);
  });

  it('refuse what fails, has no end, or is nothing to show', () => {
    expect(
      problemsOf('{null.x} {undefined.y()} {(() => { for (;;) {} })()} {({a: 1})} {new Date(0)} {[1].map}'),
    ).toMatchInlineSnapshot(`
      [
        "1:1 the expression "{null.x}" fails: Cannot read properties of null (reading 'x'). Correct it, or write "\\{" for a brace that is text.",
        "1:10 the expression "{undefined.y()}" fails: Cannot read properties of undefined (reading 'y'). Correct it, or write "\\{" for a brace that is text.",
        "1:26 the expression "{(() => { for (;;) {} })()}" fails: it does not come to an end. Correct it, or write "\\{" for a brace that is text.",
        "1:54 the expression "{({a: 1})}" is an object, which no page can show. Write what it should say, e.g. one of its fields.",
        "1:65 the expression "{new Date(0)}" is an object, which no page can show. Write what it should say, e.g. one of its fields.",
        "1:79 the expression "{[1].map}" is a function, which no page can show. Write what it should say, e.g. one of its fields.",
      ]
    `);
  });
});

describe('directives', () => {
  it('take a colon in a word as text', () => {
    expect(problemsOf('Use kubectl:apply at 10:30, a::b and :rocket:.')).toEqual([]);
  });

  it('refuse what would be lost', () => {
    expect(problemsOf('See foo:bar[baz].\n\n::youtube[x]{#y}')).toMatchInlineSnapshot(`
      [
        "1:8 ":bar[baz]" would be lost: ":bar" begins a directive. Write "\\:bar[baz]" for colons that are text.",
        "3:1 "::youtube[x]{#y}" would be lost: "::youtube" begins a directive. Write "\\::youtube[x]{#y}" for colons that are text.",
      ]
    `);
  });

  it('refuse an admonition that ends with the one in it, once', () => {
    expect(problemsOf(':::note\n\nOuter\n\n:::tip\n\nInner\n\n:::\n\n:::')).toMatchInlineSnapshot(`
      [
        "5:1 the admonition ":::note" around this one ends with it. Begin and end the outer one with "::::".",
      ]
    `);
  });

  it('refuse other forms of admonitions', () => {
    expect(problemsOf('::: note\n\nText\n\n:::\n\n:::hint\n\nText\n\n:::')).toMatchInlineSnapshot(`
      [
        "1:1 the title of an admonition stands in brackets, right after its name. Write ":::note".",
        "7:1 no admonition ":::hint". Write ":::note" or ":::warning".",
      ]
    `);
  });
});

describe('elements of HTML', () => {
  it('take what is sound', () => {
    expect(
      problemsOf(
        [
          '<details>\n<summary>More</summary>\n\nText\n\n</details>',
          '<p>One</p>',
          '<div className="row" class="a"><div>One</div></div>',
          '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>',
          '<table>\n<thead><tr><th>A</th></tr></thead>\n<tbody><tr><td>1</td></tr></tbody>\n</table>',
          'Press <kbd>Ctrl</kbd>, H<sub>2</sub>O<br/><mark style={{color: "red"}}>m</mark> <a id="x" />',
          '<video controls src="/v.mp4" width="600"></video>',
          '<svg width="20" height="20" viewBox="0 0 20 20"><circle cx="10" cy="10" r="5" fill="red" /></svg>',
          '<figure>\n\n![A](pathname:///a.png)\n\n<figcaption>One</figcaption>\n</figure>',
          '<img src="/a.png" alt="" width="200" />',
        ].join('\n\n'),
      ),
    ).toEqual([]);
  });

  it('refuse what a page cannot hold', () => {
    expect(
      problemsOf(
        [
          '<script>{`x`}</script>',
          '<style>{`a {}`}</style>',
          '<iframe src="https://x.org"></iframe>',
          '<button onClick={() => alert(1)}>Go</button>',
          '<center>Text</center>',
          '<font color="red">Red</font>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:1 a page brings no script of its own. Remove "<script>". Show what opens by "<details>", or put what it does into a component beside the page, e.g. "Counter.tsx", and import it: the check says how it comes to life.",
        "3:1 a page brings no style sheet of its own. Remove "<style>", or write a component with a CSS module beside the page, and import it.",
        "5:1 a page shows nothing of another site, and no page in a frame. Write a link instead of "<iframe>".",
        "7:1 "<button>" does nothing in a page, which is a document. Write a link instead. Show what opens by "<details>", or put what it does into a component beside the page, e.g. "Counter.tsx", and import it: the check says how it comes to life.",
        "9:1 HTML no longer has "<center>". Write "<div style={{textAlign: 'center'}}>", and "</div>" at its end.",
        "11:1 HTML no longer has "<font>". Remove the tags, and leave what they hold.",
      ]
    `);
  });

  it('refuse attributes that do nothing, or that HTML no longer has', () => {
    expect(
      problemsOf(
        [
          '<p align="center">One</p>',
          '<div onClick={() => 1}>Two</div>',
          '<p style="color:red; font-weight: bold">Three</p>',
          '<div dangerouslySetInnerHTML={{__html: "x"}} />',
          '<video controls autoPlay src="/v.mp4"></video>',
          '<div style={{backgroundImage: "url(https://x.org/a.png)"}}>Four</div>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:4 HTML no longer has the attribute "align". Write style={{textAlign: 'center'}}.",
        "3:6 "onClick" does nothing in a page, which is a document. Remove it. Show what opens by "<details>", or put what it does into a component beside the page, e.g. "Counter.tsx", and import it: the check says how it comes to life.",
        "5:4 a style cannot be text. Write style={{color: 'red', fontWeight: 'bold'}}.",
        "7:6 "dangerouslySetInnerHTML" would put unchecked HTML into the page. Write what it holds as Markdown or as elements.",
        "9:17 "autoPlay" starts without being asked. Remove it.",
        "11:6 the style fetches a file from elsewhere, and pages do not. Put the picture beside the page, and show it as an image.",
      ]
    `);
  });

  it('refuse what would be broken HTML', () => {
    expect(
      problemsOf(
        [
          '<p>\nOne\n</p>',
          'A line with <div>a block</div>.',
          '<summary>Two</summary>',
          '<details>Three</details>',
          '<ul>\n\nFour\n\n</ul>',
          '<table><tr><td>Five</td></tr></table>',
          '<a>Six</a>',
          '<img src="/a.png" />',
          '<video src="/v.mp4"></video>',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:1 the text in "<p>" is on lines of its own, which makes another paragraph of it. Write it right after "<p>", on the same line, or write "<div>".",
        "5:13 "<div>" stands in a line of text. Put it on lines of its own, with an empty line before and after.",
        "7:1 "<summary>" stands outside of "<details>". Put it into one.",
        "9:1 "<details>" has nothing to open it by. Begin it with "<summary>", the words to click, and "</summary>".",
        "11:1 "<ul>" holds what is no item. Put it into "<li>" and "</li>".",
        "17:8 "<tr>" stands outside of "<tbody>", "<thead>" or "<tfoot>". Put it into one.",
        "19:1 "<a>" leads nowhere. Add href="…", or remove the tags.",
        "21:1 the image has no text. Add alt="…" with what it shows, or alt="" if it only adorns.",
        "23:1 nobody can start the video. Add the attribute "controls".",
      ]
    `);
  });
});

describe('headings, pictures, links and tables', () => {
  it('refuse a heading that leaves out a level, is empty, or has no letters', () => {
    expect(
      problemsOf('#### Deep\n\n## Two\n\n#### Four\n\n##\n\nText\n\n## 🚀\n\n## 🚀 {#rocket}\n'),
    ).toMatchInlineSnapshot(`
      [
        "1:1 the heading "Deep" is of level 4, and the one before of level 1. Write "## Deep".",
        "5:1 the heading "Four" is of level 4, and the one before of level 2. Write "### Four".",
        "7:1 the heading is empty. Write its words, or remove it.",
        "11:1 the heading "🚀" has no letter to make an address of. Add an id, e.g. "{#name}", at its end.",
      ]
    `);
  });

  it('let a part of other pages begin with any level', () => {
    expect(problemsOf('#### Deep', 'docs/_part.mdx')).toEqual([]);
  });

  it('refuse pictures and links without words', () => {
    expect(problemsOf('![](./a.png) [](/blog) [![A](./a.png)](/blog)')).toMatchInlineSnapshot(`
      [
        "1:1 the image has no text. Write what it shows between its brackets, "![…]".",
        "1:14 the link has no text. Write the words to click between its brackets.",
      ]
    `);
  });

  it('refuse cells that a table has no room for', () => {
    expect(problemsOf('| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |')).toMatchInlineSnapshot(`
      [
        "4:9 the row has 3 cells, and the table 2 columns: the rest would be lost. Write "\\|" for a line that is text, or add a column to the first row.",
      ]
    `);
  });

  it('refuse code of which Docusaurus changes a line', () => {
    expect(problemsOf('```bash\n# a comment {#list}\n```')).toMatchInlineSnapshot(`
      [
        "2:1 Docusaurus would print "\\{#" in this line of code: it takes it for a heading with an id. Begin the line with a space.",
      ]
    `);
  });
});

describe('the excerpt of a post', () => {
  const POST = 'blog/2024-01-02-sample/index.mdx';

  it('refuses what needs the rest of the post', () => {
    const text =
      '---\nslug: sample\n---\n\nA [link](#one), a [reference][r] and a note.[^1]\n\n{/* truncate */}\n\n## One\n\n[r]: https://x.org\n\n[^1]: The note.';
    expect(problemsOf(text, POST)).toMatchInlineSnapshot(`
      [
        "5:3 the excerpt is shown in lists as well, where "#one" leads nowhere. Write "/blog/sample#one".",
        "5:19 the excerpt is shown in lists as well, without what follows. Move the line "[r]: …" above "{/* truncate */}".",
        "5:45 the excerpt is shown in lists as well, which have no footnotes. Move "[^1]" below "{/* truncate */}".",
      ]
    `);
  });

  it('refuses an end within an element', () => {
    expect(problemsOf('<div>\n\nOne.\n\n{/* truncate */}\n\nTwo.\n\n</div>', POST)).toMatchInlineSnapshot(`
      [
        "1:1 the excerpt ends within "<div>". Put "{/* truncate */}" before it, on a line of its own.",
      ]
    `);
  });
});
