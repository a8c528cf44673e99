import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { texts } from '../texts/texts.ts';
import type { PaneView } from './paneViews.ts';

/** The views that are rarely wanted. */
export function MoreMenu({ show }: { show: (view: PaneView) => void }) {
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={texts().pane.more} />
      </MenuTrigger>
      <MenuPopover
        onKeyDown={(event) => {
          // office.js takes Escape too, and would give the focus to another element than the menu's button.
          if (event.key === 'Escape') event.stopPropagation();
        }}
      >
        <MenuList>
          <MenuItem onClick={() => show('raw')}>{texts().view.raw}</MenuItem>
          <MenuItem onClick={() => show('connection')}>{texts().view.connection}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
