package safeguarding.platform.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What somebody who runs the suite in containers gives: what secrets.sh prints, and the names of the place. */
final class Variables {

    private Variables() {}

    static Map<String, String> given() {
        var given = new HashMap<>(secrets());
        given.put("SIGN_IN_URL", "https://sign-in.example.gov.uk");
        given.put("PUBLIC_URL", "https://safeguarding.example.gov.uk");
        given.put("FRONT_END_ORIGIN", "https://unit.example.gov.uk");
        given.put("KEYCLOAK_ADMIN", "sign-in-admin");
        given.put("COUNCIL_CODE", "936");
        given.put("OFFICE_NAME", "Safeguarding Unit");
        given.put("OFFICE_TELEPHONE", "01632 960100");
        given.put("OFFICE_HOURS", "Monday to Friday, 9:00 to 17:00");
        given.put("DUTY_NAME", "Emergency Duty Team");
        given.put("DUTY_TELEPHONE", "01632 960199");
        given.put("DUTY_HOURS", "At all other hours");
        return given;
    }

    /** Runs the script. */
    static Map<String, String> secrets() {
        try {
            var process = new ProcessBuilder("bash", "secrets.sh")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var secrets = new HashMap<String, String>();
            printed.lines().map(line -> line.split("=", 2)).forEach(pair -> secrets.put(pair[0], pair[1]));
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
