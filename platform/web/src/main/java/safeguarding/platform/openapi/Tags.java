package safeguarding.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Groups of operations by the collection they are on, each with a description; a client makes a class of each. */
final class Tags {

    private Tags() {}

    /** The group of a path: {@code /v1/plan-tasks/{taskId}} belongs to {@code Plan tasks}. */
    static void group(String path, Operation operation) {
        var words = path.replaceFirst("^/v[0-9]+/", "").replaceFirst("/.*", "").replace('-', ' ');
        operation.setTags(List.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)));
    }

    static void describe(OpenAPI document) {
        var used = new TreeSet<String>();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations()
                        .values()
                        .forEach(operation ->
                                used.addAll(operation.getTags() == null ? List.of() : operation.getTags())));
        List<Tag> tags = new ArrayList<>(document.getTags() == null ? List.of() : document.getTags());
        tags.removeIf(tag -> !used.remove(tag.getName()));
        used.forEach(name -> tags.add(OASFactory.createTag().name(name)));
        tags.forEach(tag -> {
            if (tag.getDescription() == null) {
                tag.setDescription("Operations on: " + tag.getName() + ".");
            }
        });
        document.setTags(tags);
    }
}
