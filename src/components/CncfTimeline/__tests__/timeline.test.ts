import {describe, expect, it} from 'vitest';
import {drawTimeline, listTimelineEvents, type TimelineDays} from '../timeline';

const ARGO: TimelineDays = {
  stages: [
    {status: 'incubating', date: '2020-03-26'},
    {status: 'graduated', date: '2022-12-06'},
  ],
  read: '2026-08-07',
  launched: '2023-10',
  today: '2026-11-23',
};

describe('listTimelineEvents', () => {
  it('tells stages, launch and reading in the order of time', () => {
    expect(listTimelineEvents(ARGO).map(({date, name}) => `${date} ${name}`)).toEqual([
      '2020-03-26 Incubating',
      '2022-12-06 Graduated',
      '2023-10 CNOE launches',
      '2026-08-07 Still graduated',
    ]);
  });

  it('puts the launch before a stage that came after it', () => {
    const events = listTimelineEvents({...ARGO, stages: [{status: 'sandbox', date: '2025-04-23'}]});
    expect(events.map(({kind}) => kind)).toEqual(['launch', 'sandbox', 'read']);
  });
});

describe('drawTimeline', () => {
  const drawing = drawTimeline(ARGO);

  it('rules whole years, from that of the first day to the end of the present one', () => {
    expect(drawing.ruler.years.map(({name}) => name)).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
      undefined,
    ]);
    expect(drawing.ruler.years[0]?.x).toBe(drawing.ruler.from);
    expect(drawing.ruler.years.at(-1)?.x).toBe(drawing.ruler.to);
    expect(drawing.ruler.quarters).toHaveLength(7 * 3);
  });

  it('draws each stage until the next, the last until the day of reading, and leaves the rest to today unread', () => {
    const [incubating, graduated] = drawing.spans;
    expect(incubating?.stage).toBe('incubating');
    expect(incubating?.to).toBe(graduated?.from);
    expect(graduated?.to).toBe(drawing.unread.from);
    expect(drawing.unread.to).toBeGreaterThan(drawing.unread.from);
    expect(drawing.unread.to).toBeLessThan(drawing.ruler.to);
  });

  it('names fewer years and no quarters over a long time', () => {
    const {ruler} = drawTimeline({...ARGO, today: '2060-02-01'});
    expect(ruler.quarters).toEqual([]);
    const named = ruler.years.filter(({name}) => name).map(({x}) => x);
    const gaps = named.slice(1).map((x, index) => x - (named[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(48);
  });

  it.each<[string, TimelineDays]>([
    ['far apart', ARGO],
    ['a week apart', {...ARGO, stages: [{status: 'graduated', date: '2023-10-11'}]}],
    ['just before the reading', {...ARGO, stages: [{status: 'graduated', date: '2026-07-24'}]}],
    [
      'all in one month',
      {
        stages: [
          {status: 'sandbox', date: '2023-10-01'},
          {status: 'incubating', date: '2023-10-09'},
          {status: 'graduated', date: '2023-10-20'},
        ],
        read: '2023-10-28',
        launched: '2023-10',
        today: '2023-10-30',
      },
    ],
  ])('lays no label over another, over a stem or out of the picture: %s', (_, days) => {
    const {marks, width, height} = drawTimeline(days);
    const boxes = marks.map(({x, name, nameY, dateY}) => ({
      left: x + 8,
      right: x + 8 + Math.max(name.length * 8.8, 112),
      top: nameY - 14,
      bottom: dateY + 4,
    }));
    boxes.forEach((box, index) => {
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThan(height);
      marks.forEach((other, at) => {
        if (at === index) return;
        const otherBox = boxes[at] as (typeof boxes)[number];
        const beside = box.right <= otherBox.left || otherBox.right <= box.left;
        const stacked = box.bottom <= otherBox.top || otherBox.bottom <= box.top;
        expect(beside || stacked).toBe(true);
        const stemCrosses = other.x > box.left && other.x < box.right && other.nameY - 14 < box.bottom;
        expect(stemCrosses).toBe(false);
      });
    });
  });
});
