import { HearingPage } from "../hearing/HearingPage.tsx";
import { show } from "../parts/show.tsx";

show(<HearingPage />);
