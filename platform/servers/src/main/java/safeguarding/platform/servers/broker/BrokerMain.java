package safeguarding.platform.servers.broker;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Prepares the broker's storage on its first start and runs the broker until the process is ended. */
public final class BrokerMain {

    private BrokerMain() {}

    /** Takes one argument: the path of {@code server.properties}. */
    public static void main(String[] arguments) throws IOException {
        var settings = arguments[0];
        if (!Files.exists(storage(Path.of(settings)).resolve("meta.properties"))) {
            var clusterId = Uuid.randomUuid().toString();
            StorageTool.execute(new String[] {"format", "-t", clusterId, "-c", settings}, System.out);
        }
        Kafka.main(new String[] {settings});
    }

    private static Path storage(Path settings) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(settings)) {
            properties.load(reader);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }
}
