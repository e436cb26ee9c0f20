/** The data service as the window sees it. */
export type { Client } from '../connection/connect.ts'
