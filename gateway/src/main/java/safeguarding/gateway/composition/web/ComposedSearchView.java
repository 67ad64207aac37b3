package safeguarding.gateway.composition.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a search in all services found.
 *
 * @param items each child once
 * @param complete whether every service has answered
 * @param sources the services that were asked
 * @param advice what to do when the child is not among them
 */
@Schema(
        description =
                "What was found among the records the caller may see. Nothing found never means that there is nothing.")
public record ComposedSearchView(
        @Schema(required = true) List<FoundChildView> items,

        @Schema(required = true, description = "False when a service did not answer: then a child may be missing here.")
        boolean complete,

        @Schema(required = true) List<SearchedSourceView> sources,
        @Schema(required = true) String advice) {

    public ComposedSearchView {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
