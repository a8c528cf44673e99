import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

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
          <MessageBarTitle>Something went wrong in this pane</MessageBarTitle>
          Close the pane and open it again.
        </MessageBarBody>
      </MessageBar>
    );
  }
}
