import { Button } from "@fluentui/react-components";
import type { Finding } from "../../engine/index";
import { formatAddress } from "../../engine/index";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { isWriting } from "../store/run";
import { findingJob } from "./finding-job";

interface FixButtonProps {
  readonly findings: readonly [Finding, ...Finding[]];
  /** One of several buttons: says its cell. */
  readonly withPlace?: boolean;
}

/** Writes the fix that is shown beside it: into the sheets, or a unit into the directory. */
export function FixButton({ findings, withPlace = false }: FixButtonProps) {
  const strings = useStrings();
  const { controller } = usePane();
  const writing = usePaneState(isWriting);
  const { fix, run } = strings;
  const addUnit = findings[0].fix?.addUnit;
  const text = findings.length > 1 ? run.label("fix", findings.length) : fix.apply;
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={writing}
      onClick={() => void (addUnit ? controller.addUnit(addUnit) : controller.run(findingJob(findings, strings)))}
    >
      {withPlace ? fix.one(formatAddress(findings[0].cell)) : text}
    </Button>
  );
}
