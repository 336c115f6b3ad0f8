import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import FormattedDate, {type FormattedDateProps} from '..';

describe('FormattedDate', () => {
  it.each<[FormattedDateProps['style'], string, string]>([
    ['long', '2024-09-05', '5 September 2024'],
    ['short', '2024-09-05', '5 Sep 2024'],
    ['longMonth', '2024-09', 'September 2024'],
    ['month', '2024-09', 'Sep 2024'],
    ['long', '2023-10-03T00:00:00.000Z', '3 October 2023'],
  ])('writes in the style %s the date %s as "%s"', (style, date, words) => {
    const time = renderToStaticMarkup(<FormattedDate date={date} style={style} />);
    expect(time).toBe(`<time dateTime="${date.slice(0, 10)}">${words}</time>`);
  });
});
