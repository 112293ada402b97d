import { ComparePage } from "../compare/ComparePage.tsx";
import { show } from "../parts/show.tsx";

show(<ComparePage />);
