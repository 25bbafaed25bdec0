import { makeStyles, tokens } from "@fluentui/react-components";
import { plainButton } from "../list/plain-button";

/** A button beside the tabs: icon over label, as they are. */
export const useBarButtonStyles = makeStyles({
  button: {
    ...plainButton,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "8px 6px",
    minWidth: "46px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
  },
  icon: { fontSize: "20px", "@media (max-height: 480px)": { display: "none" } },
});
