package safeguarding.platform.local.signin;

import java.nio.file.Path;
import safeguarding.platform.local.home.PrivateFile;
import safeguarding.platform.local.home.SuiteHome;

/** The demonstration realm as a private file for Keycloak to import. */
public record RealmFile(SuiteHome home) {

    /** Where the file is. */
    public Path path() {
        return home.folder().resolve("data/realm/safeguarding-realm.json");
    }

    /**
     * Writes the file. Keycloak leaves a realm that it knows as it is, so when the realm has changed since the last run its
     * old state is thrown away: nobody's data are in it.
     *
     * @param keycloakData Keycloak's own folder; Keycloak must not be running
     */
    public void prepare(Path keycloakData) {
        var file = new PrivateFile(path());
        String realm = DemonstrationRealm.with(home.secrets());
        if (file.text().filter(realm::equals).isEmpty()) {
            SuiteHome.delete(keycloakData);
            file.write(realm);
        }
    }
}
