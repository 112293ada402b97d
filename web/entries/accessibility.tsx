import { ArticlePage } from "../help/HelpFrame.tsx";
import da from "../help/pages/accessibility.da.md";
import en from "../help/pages/accessibility.en.md";
import { show } from "../parts/show.tsx";

show(<ArticlePage id="accessibility" article={{ da, en }} />);
