package safeguarding.reviewing.ofsted;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A list as cells, made while it is written.
 *
 * @param name such as {@code List 7}
 * @param headers in their order
 * @param childIds who stands in it
 * @param rows gives each row to what it is handed
 */
public record Table(String name, List<String> headers, List<UUID> childIds, Consumer<Consumer<List<String>>> rows) {

    public Table {
        headers = List.copyOf(headers);
        childIds = List.copyOf(childIds);
    }

    @Override
    public String toString() {
        return name;
    }
}
