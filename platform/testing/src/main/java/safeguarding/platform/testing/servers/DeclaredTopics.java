package safeguarding.platform.testing.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.servers.Topic;

/** The topics a test needs. */
final class DeclaredTopics {

    private static final String LIST = "event-catalogue/topics.json";
    private static final int PARTITIONS = 4;
    private static final int FOR_EVER = -1;

    private DeclaredTopics() {}

    /** The catalogue's topics, where it is on the classpath, and those of the test. */
    static List<Topic> and(String... further) {
        var topics = new ArrayList<>(ofTheCatalogue());
        for (var name : further) {
            topics.add(new Topic(name, PARTITIONS, FOR_EVER));
        }
        return topics;
    }

    private static List<Topic> ofTheCatalogue() {
        try (var list = Thread.currentThread().getContextClassLoader().getResourceAsStream(LIST)) {
            return list == null ? List.of() : Topic.read(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
