package safeguarding.conference.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * What is kept from whom. A field is named by its code, everything else by identifier. Masks the reason.
 *
 * @param keptFrom the child or the registered relative from whom it is kept
 * @param kind what kind of thing it is
 * @param subjectId the thing; null for a field
 * @param field the field of letters; null for a thing
 * @param reason why, in the words of the unit
 */
@Embeddable
public record Withheld(
        @Column(name = "kept_from", nullable = false, updatable = false)
        UUID keptFrom,

        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, updatable = false)
        WithheldKind kind,

        @Column(name = "subject_id", updatable = false) @Nullable
        UUID subjectId,

        @Enumerated(EnumType.STRING) @Column(name = "field", updatable = false) @Nullable
        LetterField field,

        @Column(name = "reason", nullable = false, updatable = false)
        String reason) {
    public Withheld {
        if ((kind == WithheldKind.FIELD) != (field != null)) {
            throw ProblemException.invalid("field", "Needed for a field, and only then.");
        }
        if ((kind == WithheldKind.FIELD) != (subjectId == null)) {
            throw ProblemException.invalid("subjectId", "Needed for everything but a field, and only then.");
        }
    }

    @Override
    public String toString() {
        return "Withheld[" + kind + "]";
    }
}
