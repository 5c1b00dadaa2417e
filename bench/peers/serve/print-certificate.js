import { generate } from "selfsigned";

/** Prints a certificate for localhost with its key as JSON, without which a browser speaks no HTTP/2. */
const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
  keyType: "ec",
});
console.log(JSON.stringify({ key, cert }));
