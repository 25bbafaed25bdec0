import { useStrings } from "../pane-context";
import type { ListItem } from "../store/list-items";
import { FindingCard } from "./finding-card";
import { GroupHeading } from "./group-heading";
import { IgnoredCard } from "./ignored-card";

interface ListRowProps {
  readonly item: ListItem;
  readonly manySheets: boolean;
  readonly tabIndex: 0 | -1;
}

/** One line of the list. */
export function ListRow({ item, manySheets, tabIndex }: ListRowProps) {
  const { list, language } = useStrings();
  switch (item.kind) {
    case "group":
      return <GroupHeading heading={item} level={2} text={list.group(item.name)} tabIndex={tabIndex} />;
    case "rule":
      return <GroupHeading heading={item} level={3} text={item.title[language]} tabIndex={tabIndex} />;
    case "ignoredGroup":
      return <GroupHeading heading={item} level={2} text={list.ignored} tabIndex={tabIndex} />;
    case "card":
      return <FindingCard card={item.card} underRule={item.underRule} manySheets={manySheets} tabIndex={tabIndex} />;
    case "ignored":
      return <IgnoredCard ignored={item.ignored} tabIndex={tabIndex} />;
  }
}
