import { ProvisionPage } from "../law/ProvisionPage.tsx";
import { show } from "../parts/show.tsx";

show(<ProvisionPage />);
