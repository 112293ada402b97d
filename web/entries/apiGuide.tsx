import { ArticlePage } from "../help/HelpFrame.tsx";
import da from "../help/pages/api.da.md";
import en from "../help/pages/api.en.md";
import { show } from "../parts/show.tsx";

show(<ArticlePage id="apiGuide" article={{ da, en }} />);
