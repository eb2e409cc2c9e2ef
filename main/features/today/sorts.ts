/** The most of one sort of need that Today shows; the rest waits on its own screen. */
export const mostOfOneSort = 5
