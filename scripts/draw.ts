import { drawAll } from "./draw/draw-all";
import { listDrawings } from "./draw/inputs";
import { runMain } from "./run-main";

runMain(async () => {
  const { drawn, kept } = await drawAll(process.cwd(), listDrawings());
  console.log(`draw: ${drawn} charts drawn, ${kept} kept in .build/charts/`);
});
