package safeguarding.reviewing.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked. Masks the person.
 *
 * @param person who, in the words of the unit; null where the party says it
 * @param askedBy staff number
 * @param askedOn civil date
 */
@Embeddable
public record Question(
        @Enumerated(EnumType.STRING) @Column(name = "party", nullable = false)
        ConsultedParty party,

        @Column(name = "person") @Nullable String person,
        @Column(name = "asked_by", nullable = false) String askedBy,
        @Column(name = "asked_on", nullable = false) LocalDate askedOn) {

    @Override
    public String toString() {
        return "Question[" + party + ", " + askedOn + "]";
    }
}
