package safeguarding.conference.correspondence.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** The letters of one conference. */
@Schema(description = "The letters of one conference, and who has none yet.")
public record LetterPage(
        @Schema(
                description =
                        "By when the letters about the decision are due (B2.11, a setting of the council), or were; absent where nothing is.")
        @Nullable
        Deadline due,

        @Schema(required = true, description = "Without their text, in the order in which they were begun.")
        List<LetterView> items,

        @Schema(
                required = true,
                description =
                        "The children, and their parents with parental responsibility, to whom no letter about the decision is begun.")
        List<UUID> withoutLetter) {}
