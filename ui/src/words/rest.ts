/** The words that only a case needs: the window starts without them. */
import { add } from "../words.svelte";

add(
  import.meta.glob<string>(
    ["../../../assets/words/*/*.ftl", "!**/{choice,desk,format,passphrase,problem,window}.ftl", "!**/{plan,command-line,menu}.ftl"],
    { query: "?raw", import: "default", eager: true },
  ),
);
