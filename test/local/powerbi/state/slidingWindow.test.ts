import { describe, expect, it } from '@jest/globals';
import { SlidingWindow } from '../../../../local/powerbi/state/slidingWindow.ts';

describe('SlidingWindow', () => {
  it('counts what is younger than the span', () => {
    const window = new SlidingWindow();
    window.add(0, 3);
    window.add(1500);
    expect(window.total(2000, 1000)).toBe(1);
    expect(window.total(2000, 3000)).toBe(4);
  });

  it('says in whole seconds when the oldest count leaves', () => {
    const window = new SlidingWindow();
    window.add(0);
    window.add(59_000);
    expect(window.secondsUntilRoom(10_500, 60_000)).toBe(50);
    expect(window.secondsUntilRoom(59_999, 60_000)).toBe(1);
  });
});
