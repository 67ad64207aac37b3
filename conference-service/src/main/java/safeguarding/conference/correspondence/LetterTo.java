package safeguarding.conference.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * A letter as it is asked for. A child or a relative is named by identifier, an agency by code. The easy-read variant is the
 * child's, of the decision.
 *
 * @param kind what it tells
 * @param childId the child it is about
 * @param addressee to whom it is written
 * @param personId the child itself or the registered relative; null for an agency
 * @param agency code of the organisation; null for the family
 * @param easyRead whether it is the easy-read variant
 */
@Embeddable
public record LetterTo(
        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, updatable = false)
        LetterKind kind,

        @Column(name = "child_id", nullable = false, updatable = false)
        UUID childId,

        @Enumerated(EnumType.STRING) @Column(name = "addressee", nullable = false, updatable = false)
        Addressee addressee,

        @Column(name = "person_id", updatable = false) @Nullable
        UUID personId,

        @Column(name = "agency", updatable = false) @Nullable
        String agency,

        @Column(name = "easy_read", nullable = false, updatable = false)
        boolean easyRead) {
    public LetterTo {
        if (addressee.ofFamily() == (personId == null)) {
            throw ProblemException.invalid("personId", "Needed for somebody of the family, and only then.");
        }
        if (addressee.ofFamily() != (agency == null)) {
            throw ProblemException.invalid("agency", "Needed for an agency, and only then.");
        }
        if (addressee == Addressee.CHILD && !childId.equals(personId)) {
            throw ProblemException.invalid("personId", "The letter to the child goes to the child it is about.");
        }
        if (easyRead && (addressee != Addressee.CHILD || kind != LetterKind.DECISION)) {
            throw ProblemException.invalid("easyRead", "The easy-read variant is the child's, of the decision.");
        }
    }
}
