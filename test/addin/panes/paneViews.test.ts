import { describe, expect, it } from '@jest/globals';
import { paneViewsReducer, pushShown } from '../../../addin/panes/paneViews.ts';

describe('paneViewsReducer()', () => {
  it('shows a view and remembers each that was shown, once', () => {
    const explored = paneViewsReducer(pushShown, 'explore');
    expect(explored).toEqual({ shown: 'explore', opened: ['push', 'explore'] });
    expect(paneViewsReducer(explored, 'push')).toEqual({ shown: 'push', opened: ['push', 'explore'] });
  });
});
