import { LawPage } from "../law/LawPage.tsx";
import { show } from "../parts/show.tsx";

show(<LawPage />);
