import { show } from "../parts/show.tsx";
import { SheetPage } from "../sheet/SheetPage.tsx";

show(<SheetPage />);
