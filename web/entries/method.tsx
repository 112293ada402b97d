import { MethodPage } from "../help/MethodPage.tsx";
import { show } from "../parts/show.tsx";

show(<MethodPage />);
