import { show } from "../parts/show.tsx";
import { SignInPage } from "../signIn/SignInPage.tsx";

show(<SignInPage />);
