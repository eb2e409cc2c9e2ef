/** What can be open over a person's page. */
export type PersonDialog = 'edit' | 'rhythm' | 'remove'
