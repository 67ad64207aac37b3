package safeguarding.reviewing.footprint.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.footprint.IroContact;
import safeguarding.reviewing.links.Links;

/** What an IRO did for a child. */
@Schema(name = "IroContact", description = "What an IRO did for a child between two reviews.")
public record ContactView(
        @Schema(required = true) UUID contactId,
        @Schema(required = true) UUID chainId,
        @Schema(required = true) UUID childId,
        @Schema(required = true) ContactFields made,

        @Schema(description = "Day on which it was corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why it was corrected.") @Nullable
        String correctionReason,

        @Schema(description = "Day on which it was withdrawn as recorded in error; absent for others.") @Nullable
        LocalDate withdrawnOn,

        @Schema(description = "Why it was withdrawn.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static ContactView of(IroContact contact, Links links) {
        return new ContactView(
                contact.id(),
                contact.chainId(),
                contact.childId(),
                ContactFields.of(contact.made()),
                contact.correction().map(Correction::on).orElse(null),
                contact.correction().map(Correction::reason).orElse(null),
                contact.withdrawal().map(MadeInError::on).orElse(null),
                contact.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/iro-contacts/" + contact.id()));
    }

    @Override
    public String toString() {
        return "ContactView[" + contactId + "]";
    }
}
