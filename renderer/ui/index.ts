// Everything the kit offers. Screens import from here and nowhere deeper.

import './document-ready'

export { Bar, type BarProps, type Crumb } from './bar'
export {
  Button,
  type ButtonProps,
  type ButtonSize,
  type ButtonVariant,
  LinkButton,
  type LinkButtonProps,
  TextLink,
} from './button'
export { Dialog, type DialogProps } from './dialog'
export { Icon, type IconType } from './icon'
export { IconButton, type IconButtonProps } from './icon-button'
export { KeyCap, Keys } from './keys'
export { List, type ListProps, Row, type RowProps } from './list'
export { Mark, type MarkProps } from './mark'
export { MetaLine } from './meta-line'
export type { Option } from './option'
export {
  Columns,
  type ColumnsLayout,
  Page,
  type PageProps,
  PageTitle,
  type PageTitleProps,
  Pane,
  type PaneProps,
} from './page'
export { platform } from './platform'
export { cx, given } from './props'
export { SectionHead, type SectionHeadProps } from './section-head'
export { Select, type SelectProps } from './select'
export { SERVED_ORDER, SERVED_WORD, type Served } from './served'
export { Sidebar, type SidebarPlace, type SidebarProps, Wordmark } from './sidebar'
export { SampleBox, SidebarNote } from './sidebar-foot'
export type { SidebarGroup, SidebarPerson } from './sidebar-people'
export { TextField, type TextFieldProps } from './text-field'
export { ToastRegion } from './toast'
export { dismissToast, toast, undoToast } from './toast-store'
export { Tooltip, type TooltipProps } from './tooltip'
export { useIsNarrow } from './use-narrow'
export { Window, type WindowProps } from './window'
