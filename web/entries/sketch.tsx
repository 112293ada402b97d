import { show } from "../parts/show.tsx";
import { SketchPage } from "../sketch/SketchPage.tsx";

show(<SketchPage />);
