import { makeStyles, tokens } from "@fluentui/react-components";
import { plainButton } from "../list/plain-button";

/** Tabs: icon over label. The buttons beside them are icons alone, so that five tabs fit a narrow pane. */
export const useBarButtonStyles = makeStyles({
  button: {
    ...plainButton,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "8px 2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
  },
  icon: { fontSize: "20px" },
  iconOverLabel: { "@media (max-height: 480px)": { display: "none" } },
  alone: { justifyContent: "center", minWidth: "32px" },
});
