package safeguarding.reviewing.footprint.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.footprint.ContactKind;
import safeguarding.reviewing.footprint.ContactMade;
import safeguarding.reviewing.footprint.MidwayOutcome;

/** What an IRO did on a day. */
@Schema(name = "IroContactMade", description = "What an IRO did for a child on a day between two reviews.")
public record ContactFields(
        @Schema(
                required = true,
                enumeration = {
                    "visit",
                    "telephone",
                    "video-call",
                    "message",
                    "letter",
                    "talk-with-carer",
                    "talk-with-social-worker",
                    "case-file-read",
                    "midway-check",
                    "other"
                })
        @NotNull
        String kind,

        @Schema(required = true, description = "On which day; never in the future.") @NotNull
        LocalDate on,

        @Schema(required = true, description = "Staff number.", examples = "S3001") @NotBlank @Size(max = 100)
        String by,

        @Schema(description = "In the words of the IRO; never in an event.") @Size(max = 10000) @Nullable
        String note,

        @Schema(
                description = "What a midway check found (C2.12); absent for every other kind.",
                enumeration = {"on-track", "drift-raised", "review-brought-forward", "dispute-opened"})
        @Nullable
        String midwayOutcome) {

    /** The contact in the words of the domain. */
    public ContactMade read() {
        var read = Codes.read("kind", kind, ContactKind.class);
        if ((read == ContactKind.MIDWAY_CHECK) == (midwayOutcome == null)) {
            throw ProblemException.invalid("midwayOutcome", "A midway check has an outcome, and nothing else has one.");
        }
        return new ContactMade(
                read, on, by, note, Codes.readOrNull("midwayOutcome", midwayOutcome, MidwayOutcome.class));
    }

    static ContactFields of(ContactMade made) {
        return new ContactFields(
                Codes.of(made.kind()), made.on(), made.by(), made.note(), Codes.orNull(made.midwayOutcome()));
    }

    @Override
    public String toString() {
        return "ContactFields[" + kind + ", " + on + "]";
    }
}
