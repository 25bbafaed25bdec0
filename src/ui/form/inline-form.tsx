import type { ReactNode } from "react";

interface InlineFormProps {
  readonly className: string;
  readonly label?: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form opened within a view: Enter saves, Escape closes the form and not the view around it. */
export function InlineForm({ className, label, onSubmit, onCancel, children }: InlineFormProps) {
  return (
    <form
      className={className}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
    </form>
  );
}
