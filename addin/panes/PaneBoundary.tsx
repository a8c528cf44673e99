import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { texts } from '../texts/texts.ts';

/** Shows a sentence in place of an empty pane when a component can't be drawn or loaded. React has no hook for this. */
export class PaneBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{texts().failure.unexpected.title}</MessageBarTitle>
          {texts().failure.unexpected.text}
        </MessageBarBody>
      </MessageBar>
    );
  }
}
