package safeguarding.conference.coding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.coding.Codes;

/** A rule that a recorded fact breaks. */
@Schema(description = "A rule that a recorded fact breaks: the fact stays and is marked.")
public record BreachView(
        @Schema(required = true, examples = "held-on-weekend")
        String code,

        @Schema(required = true, examples = "8875") String rule,
        @Schema(required = true) String citation,
        @Schema(required = true) String sentence,

        @Schema(required = true, description = "What would mend it.")
        String mend) {

    /** The marks of a record. */
    public static List<BreachView> of(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> new BreachView(
                        Codes.of(breach), breach.rule(), breach.citation(), breach.sentence(), breach.mend()))
                .toList();
    }
}
