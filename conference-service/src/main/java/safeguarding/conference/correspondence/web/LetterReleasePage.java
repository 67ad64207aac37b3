package safeguarding.conference.correspondence.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The releases after a child's death. */
@Schema(description = "The releases after a child's death, and whether letters to the family wait.")
public record LetterReleasePage(
        @Schema(required = true, description = "Whether nothing goes to the family at present.")
        boolean stopped,

        @Schema(required = true) List<LetterReleaseView> items) {}
