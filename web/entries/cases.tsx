import { CasesPage } from "../cases/CasesPage.tsx";
import { show } from "../parts/show.tsx";

show(<CasesPage />);
