package safeguarding.licensing.signatures.web;

import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link by which somebody signs, told once. */
@Schema(name = "SignatureLink", description = "A link by which somebody signs. It is told once and stored nowhere.")
public record SignatureLinkView(
        @Schema(required = true, description = "To be sent to the person.")
        URI address,

        @Schema(
                description = "The address that the officer verified: never one that the applicant wrote; absent: it is"
                        + " posted or given to the person.")
        @Nullable
        String sendTo,

        @Schema(required = true, description = "Until when it can be used.")
        Instant usableUntil) {

    @Override
    public String toString() {
        return "SignatureLinkView[masked]";
    }
}
