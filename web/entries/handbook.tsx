import { ArticlePage } from "../help/HelpFrame.tsx";
import da from "../help/pages/handbook.da.md";
import en from "../help/pages/handbook.en.md";
import { show } from "../parts/show.tsx";

show(<ArticlePage id="handbook" article={{ da, en }} />);
