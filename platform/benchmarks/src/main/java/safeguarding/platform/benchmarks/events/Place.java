package safeguarding.platform.benchmarks.events;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a peer works.
 *
 * @param port PostgreSQL's port
 * @param database the database with the journal
 * @param user who writes and reads it
 * @param password of that login
 * @param bootstrap the broker
 * @param topic where events go
 * @param folder for what it has to remember
 */
record Place(int port, String database, String user, String password, String bootstrap, String topic, Path folder) {

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    List<String> words() {
        return List.of(Integer.toString(port), database, user, password, bootstrap, topic, folder.toString());
    }

    static Place of(List<String> words) {
        return new Place(
                Integer.parseInt(words.get(0)),
                words.get(1),
                words.get(2),
                words.get(3),
                words.get(4),
                words.get(5),
                Path.of(words.get(6)));
    }
}
