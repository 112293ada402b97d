import { InboxPage } from "../inbox/InboxPage.tsx";
import { show } from "../parts/show.tsx";

show(<InboxPage />);
