import { DecisionPage } from "../decision/DecisionPage.tsx";
import { show } from "../parts/show.tsx";

show(<DecisionPage />);
