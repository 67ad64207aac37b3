package safeguarding.conference.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * What somebody says is wrong in minutes. A relative is named by identifier, an agency by code, nobody else. Masks what was
 * written.
 *
 * @param askedBy who asks
 * @param personId the child or the registered relative; null for others
 * @param agency code of the organisation; null for others
 * @param sectionId the section that is said to be wrong; null when it is the whole
 * @param on civil date on which it was asked
 * @param wording what is said to be wrong
 */
@Embeddable
public record CorrectionAsked(
        @Enumerated(EnumType.STRING) @Column(name = "asked_by", nullable = false, updatable = false)
        Petitioner askedBy,

        @Column(name = "person_id", updatable = false) @Nullable
        UUID personId,

        @Column(name = "agency", updatable = false) @Nullable
        String agency,

        @Column(name = "section_id", updatable = false) @Nullable
        UUID sectionId,

        @Column(name = "asked_on", nullable = false, updatable = false)
        LocalDate on,

        @Column(name = "wording", nullable = false, updatable = false)
        String wording) {
    public CorrectionAsked {
        if ((askedBy == Petitioner.CHILD || askedBy == Petitioner.RELATIVE) != (personId != null)) {
            throw ProblemException.invalid("personId", "A child or a relative is named, and nobody else.");
        }
        if ((askedBy == Petitioner.AGENCY) != (agency != null)) {
            throw ProblemException.invalid("agency", "An agency is named, and nobody else.");
        }
    }

    @Override
    public String toString() {
        return "CorrectionAsked[" + askedBy + ", " + on + "]";
    }
}
