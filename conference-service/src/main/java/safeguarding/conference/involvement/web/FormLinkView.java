package safeguarding.conference.involvement.web;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to the web form of an invitation, told once. */
@Schema(description = "A single-use link to the web form of an invitation. It is told once and stored nowhere.")
public record FormLinkView(
        @Schema(required = true, description = "To be sent to the agency, by mail.")
        URI address,

        @Schema(
                required = true,
                description = "To be told the agency by another way, such as by telephone.",
                examples = "04711420")
        String code,

        @Schema(required = true, description = "Until when it can be opened.")
        Instant usableUntil) {

    @Override
    public String toString() {
        return "FormLinkView[masked]";
    }
}
