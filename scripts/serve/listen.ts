import type { Server } from "node:net";

/**
 * Listens on a port, 0 for any that is free. Gives the port.
 * @throws Error with what to do where the port is taken or closed to you
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((settle, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail(toPlainError(error, port)));
    server.listen(port, () => {
      const address = server.address();
      settle(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function toPlainError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new Error(
      `Port ${port} is taken by another program; choose another one: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === "EACCES") {
    return new Error(`Port ${port} needs more rights than you have; choose another one: PORT=3001 npm start`);
  }
  return error;
}
