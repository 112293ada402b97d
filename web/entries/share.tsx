import { show } from "../parts/show.tsx";
import { MyShare } from "../share/MyShare.tsx";

show(<MyShare />);
