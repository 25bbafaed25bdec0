import { HostError } from "../model/host-error";
import { type CustomXmlPartModel, uniqueId, type WorkbookModel } from "../model/workbook";
import { namespaceOf } from "../model/custom-xml-part";
import { type ClassModel, hostObject, type HostObject, type HostTargets } from "../protocol/host-object";
import { textAt } from "./arguments";

const wrap = (workbook: WorkbookModel, part: CustomXmlPartModel): HostObject =>
  hostObject("CustomXmlPart", { workbook, part });

function assertWritable({ readOnly }: WorkbookModel): void {
  if (readOnly) throw new HostError("AccessDenied", "read-only workbook");
}

function wellFormed(xml: string): string {
  if (namespaceOf(xml) === null) throw new HostError("InvalidArgument", "not an XML document");
  return xml;
}

export const customXmlPartModel: ClassModel<HostTargets["CustomXmlPart"]> = {
  properties: { id: { get: ({ part }) => part.id }, namespaceUri: { get: ({ part }) => namespaceOf(part.xml) ?? "" } },
  methods: {
    delete: ({ workbook, part }) => {
      assertWritable(workbook);
      workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1);
      workbook.touch();
    },
    getXml: ({ part }) => part.xml,
    setXml: ({ workbook, part }, args) => {
      assertWritable(workbook);
      part.xml = wellFormed(textAt(args, 0));
      workbook.touch();
    },
  },
  id: ({ part }) => part.id,
};

function find(workbook: WorkbookModel, parts: readonly CustomXmlPartModel[], id: unknown): HostObject | null {
  const part = parts.find((one) => one.id === id);
  return part ? wrap(workbook, part) : null;
}

function demand(found: HostObject | null): HostObject {
  if (!found) throw new HostError("ItemNotFound", "custom XML part");
  return found;
}

export const customXmlPartCollectionModel: ClassModel<WorkbookModel> = {
  items: (workbook) => workbook.customXmlParts.map((part) => wrap(workbook, part)),
  item: (workbook, id) => demand(find(workbook, workbook.customXmlParts, id)),
  methods: {
    add: (workbook, args) => {
      assertWritable(workbook);
      const part = { id: uniqueId(), xml: wellFormed(textAt(args, 0)) };
      workbook.customXmlParts.push(part);
      workbook.touch();
      return wrap(workbook, part);
    },
    getByNamespace: (workbook, args) => {
      const parts = workbook.customXmlParts.filter(({ xml }) => namespaceOf(xml) === textAt(args, 0));
      return hostObject("CustomXmlPartScopedCollection", { workbook, parts });
    },
    getCount: ({ customXmlParts }) => customXmlParts.length,
    getItemOrNullObject: (workbook, args) => find(workbook, workbook.customXmlParts, args[0]),
  },
};

type Scoped = HostTargets["CustomXmlPartScopedCollection"];

const only = ({ workbook, parts }: Scoped): HostObject | null => {
  const [part, more] = parts;
  return part && !more ? wrap(workbook, part) : null;
};

export const customXmlPartScopedCollectionModel: ClassModel<Scoped> = {
  items: ({ workbook, parts }) => parts.map((part) => wrap(workbook, part)),
  item: ({ workbook, parts }, id) => demand(find(workbook, parts, id)),
  methods: {
    getCount: ({ parts }) => parts.length,
    getItemOrNullObject: ({ workbook, parts }, args) => find(workbook, parts, args[0]),
    getOnlyItem: (scoped) => demand(only(scoped)),
    getOnlyItemOrNullObject: only,
  },
};
