import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const LINE = "#d4d4d4";

/** The sheet itself is white paper in every theme, as it is printed; what stands around it follows the theme. */
const useStyles = makeStyles({
  grid: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    outlineStyle: "none",
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    cursor: "cell",
    userSelect: "none",
  },
  canvas: { position: "relative" },
  head: { position: "sticky", top: 0, zIndex: 4, backgroundColor: "#ffffff" },
  frozenEdge: { boxShadow: "0 1px 0 #8a8a8a" },
  row: { position: "absolute", left: 0 },
  side: { position: "sticky", left: 0, height: "100%", zIndex: 3 },
  sideEdge: { boxShadow: "1px 0 0 #8a8a8a" },
  heading: {
    position: "absolute",
    top: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    backgroundColor: "#f3f3f3",
    color: "#424242",
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
    borderRight: `1px solid ${LINE}`,
    borderBottom: `1px solid ${LINE}`,
  },
  activeHeading: { backgroundColor: "#cfe4fa", color: "#0c3b5e", fontWeight: 600 },
  hiddenBefore: { borderTop: "3px double #616161" },
  hiddenLeft: { borderLeft: "3px double #616161" },
  cell: {
    position: "absolute",
    // Neighbours share the pixel between them, so that each line is drawn once whoever draws it.
    top: "-1px",
    display: "flex",
    boxSizing: "border-box",
    overflow: "visible",
    border: "1px solid transparent",
    backgroundClip: "padding-box",
  },
  gridLine: { borderRightColor: LINE, borderBottomColor: LINE },
  merged: { backgroundColor: "#ffffff", zIndex: 1 },
  text: {
    display: "block",
    boxSizing: "border-box",
    maxWidth: "100%",
    maxHeight: "100%",
    minWidth: 0,
    padding: "0 3px",
    overflow: "hidden",
    lineHeight: 1.25,
    overflowWrap: "anywhere",
  },
  spilling: { position: "relative", zIndex: 1, flexShrink: 0 },
  mark: { position: "absolute", top: "0", right: "0", zIndex: 2, pointerEvents: "none", forcedColorAdjust: "none" },
  error: { borderTop: "10px solid #c50f1f", borderLeft: "10px solid transparent" },
  warning: { width: "4px", height: "100%", backgroundColor: "#bc4b09" },
  info: { top: "3px", right: "3px", width: "7px", height: "7px", borderRadius: "50%", backgroundColor: "#0f6cbd" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  active: { outline: "2px solid #0f6cbd", outlineOffset: "-2px", zIndex: 2 },
  editor: {
    position: "absolute",
    zIndex: 5,
    boxSizing: "border-box",
    margin: 0,
    padding: "0 3px",
    border: "2px solid #0f6cbd",
    outlineStyle: "none",
    resize: "none",
    overflow: "auto",
    backgroundColor: "#ffffff",
    color: "#000000",
    lineHeight: 1.25,
    userSelect: "text",
  },
});

export type GridStyles = ReturnType<typeof useStyles> & { readonly lined: string };

export function useGridStyles(): GridStyles {
  const styles = useStyles();
  return { ...styles, lined: mergeClasses(styles.cell, styles.gridLine) };
}
