/** Whether what failed is the connection that a request came by: nobody is there to be answered, and it is no bug of ours. */
export const isClientGone = (error: Error): boolean =>
  "code" in error && error.code === "ECONNRESET" && error.message === "aborted";
