import { CoveragePage } from "../law/CoveragePage.tsx";
import { show } from "../parts/show.tsx";

show(<CoveragePage />);
