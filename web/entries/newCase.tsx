import { NewCasePage } from "../newCase/NewCasePage.tsx";
import { show } from "../parts/show.tsx";

show(<NewCasePage />);
