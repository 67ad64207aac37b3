package safeguarding.audit.sampling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.sampling.Conflict;
import safeguarding.platform.coding.Codes;

/** Somebody who must not audit a case. */
@Schema(name = "AuditCaseConflict", description = "Somebody who must not audit a case.")
public record ConflictFields(
        @Schema(required = true, maxLength = 60, description = "Staff number.")
        @NotBlank
        @Size(max = 60)
        @Pattern(regexp = "[A-Za-z0-9_-]+")
        String staffId,

        @Schema(
                required = true,
                enumeration = {
                    "holds-or-held-the-case",
                    "manages-who-holds-it",
                    "manages-the-team",
                    "knows-the-family",
                    "other"
                })
        @NotBlank
        String ground,

        @Schema(maxLength = 500, description = "Why, in words.") @Nullable @Size(max = 500)
        String words) {

    Conflict read(int place) {
        return new Conflict(
                staffId, Codes.read("conflicts[%d].ground".formatted(place), ground, Conflict.Ground.class), words);
    }

    static ConflictFields of(Conflict conflict) {
        return new ConflictFields(conflict.staffId(), Codes.of(conflict.ground()), conflict.words());
    }

    @Override
    public String toString() {
        return "ConflictFields[" + ground + "]";
    }
}
