// Whom a thing serves, in the order everything is sorted by, with the words the parts use.

export type Served = 'customer' | 'employee' | 'boss' | 'supplier' | 'none'

export const SERVED_ORDER: readonly Served[] = ['customer', 'employee', 'boss', 'supplier', 'none']

export const SERVED_WORD: Readonly<Record<Served, string>> = {
  customer: 'Customers',
  employee: 'Team',
  boss: 'Boss',
  supplier: 'Supplier',
  none: 'No one in particular',
}
