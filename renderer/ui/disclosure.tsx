// Something folded away behind its name: "2 weaker ones".

import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from 'react-aria-components'
import styles from './disclosure.module.css'
import { Icon } from './icon'
import { cx, given } from './props'

export type DisclosureProps = {
  readonly title: ReactNode
  readonly children: ReactNode
  readonly isOpenAtFirst?: boolean | undefined
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
  readonly className?: string | undefined
}

export function Disclosure(props: DisclosureProps) {
  const { title, children, isOpenAtFirst, isOpen, onOpenChange, className } = props
  return (
    <AriaDisclosure
      {...given({ defaultExpanded: isOpenAtFirst, isExpanded: isOpen, onExpandedChange: onOpenChange })}
      className={cx(styles.disclosure, className)}
    >
      <Button slot="trigger" className={styles.trigger ?? ''}>
        {title}
        <Icon of={ChevronDown} size={14} className={styles.sign} />
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
