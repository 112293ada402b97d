import { show } from "../parts/show.tsx";
import { SharedPage } from "../shared/SharedPage.tsx";

show(<SharedPage />);
