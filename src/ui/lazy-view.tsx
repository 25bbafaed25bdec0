import type { ComponentType, ReactNode } from "react";
import { lazy, Suspense } from "react";
import { ErrorBoundary } from "./error-boundary";

/** A view of which the program is loaded when it is first shown; a failure to load it is told in its place, with another try. */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const anew = () => lazy(async () => ({ default: await load() }));
  let View: ComponentType<Props> = anew();
  return function LazyView(props: Props) {
    return (
      <ErrorBoundary
        onRetry={() => {
          // The one that failed would go on failing.
          View = anew();
        }}
      >
        {() => (
          <Suspense fallback={waiting}>
            <View {...props} />
          </Suspense>
        )}
      </ErrorBoundary>
    );
  };
}
