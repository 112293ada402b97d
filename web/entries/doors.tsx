import { Doors } from "../doors/Doors.tsx";
import { show } from "../parts/show.tsx";

show(<Doors />);
