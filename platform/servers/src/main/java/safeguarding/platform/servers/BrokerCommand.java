package safeguarding.platform.servers;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The command line of the broker's process. */
final class BrokerCommand {

    private static final String MAIN = "safeguarding.platform.servers.broker.BrokerMain";

    private BrokerCommand() {}

    static List<String> of(ServerOptions options) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                ownClasses() + File.pathSeparator + OwnResource.text("kafka-broker.classpath"),
                MAIN,
                BrokerSettings.file(options).toString());
    }

    /** The folder or jar this class comes from. */
    private static Path ownClasses() {
        var name = BrokerCommand.class.getName().replace('.', '/') + ".class";
        var location = String.valueOf(BrokerCommand.class.getResource("/" + name));
        try {
            if (location.startsWith("jar:")) {
                return Path.of(new URI(location.substring("jar:".length(), location.indexOf("!/"))));
            }
            return Path.of(new URI(location.substring(0, location.length() - name.length())));
        } catch (URISyntaxException e) {
            throw new ServerFailure("No path: " + location, e);
        }
    }
}
