package safeguarding.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Groups of operations, each with a description. */
final class Tags {

    private Tags() {}

    static void shorten(Operation operation) {
        if (operation.getTags() != null) {
            operation.setTags(operation.getTags().stream()
                    .map(tag -> tag.replaceFirst(" Resource$", ""))
                    .distinct()
                    .toList());
        }
    }

    static void describe(OpenAPI document) {
        List<Tag> tags = new ArrayList<>(document.getTags() == null ? List.of() : document.getTags());
        var used = new TreeSet<String>();
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations()
                        .values()
                        .forEach(operation ->
                                used.addAll(operation.getTags() == null ? List.of() : operation.getTags())));
        tags.forEach(tag -> used.remove(tag.getName()));
        used.forEach(name -> tags.add(OASFactory.createTag().name(name)));
        tags.forEach(tag -> {
            if (tag.getDescription() == null) {
                tag.setDescription("Operations on: " + tag.getName() + ".");
            }
        });
        document.setTags(tags);
    }
}
