import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import { useStrings } from "./pane-context";

interface ErrorBoundaryProps {
  /** Called before it is drawn once more. */
  readonly onRetry?: () => void;
  readonly children: () => ReactNode;
}

/** What fails to be drawn says so in its place and can be tried again; the rest of the pane stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children();
    return (
      <ViewFailed
        onRetry={() => {
          this.props.onRetry?.();
          this.setState({ failed: false });
        }}
      />
    );
  }
}

function ViewFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { viewFailed, failure } = useStrings();
  return (
    <div role="alert" style={{ padding: "8px 12px" }}>
      <p style={{ margin: "0 0 8px" }}>{viewFailed}</p>
      <Button size="small" appearance="primary" onClick={onRetry}>
        {failure.retry}
      </Button>
    </div>
  );
}
