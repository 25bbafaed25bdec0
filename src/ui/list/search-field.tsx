import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";

interface SearchFieldProps {
  readonly className?: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

/** Narrows a list while typing; Escape clears it, and only then leaves the view. */
export function SearchField({ className, label, placeholder = label, value, onSearch }: SearchFieldProps) {
  return (
    <Input
      type="search"
      {...(className !== undefined && { className })}
      aria-label={label}
      placeholder={placeholder}
      contentBefore={<SearchRegular aria-hidden />}
      value={value}
      onChange={(_event, { value: text }) => {
        onSearch(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || value === "") return;
        event.preventDefault();
        onSearch("");
      }}
    />
  );
}
