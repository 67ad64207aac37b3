package safeguarding.conference.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Why a fact is as it is although a rule speaks against it.
 *
 * @param reason in the words of the unit
 * @param by staff number of who explained it
 * @param on civil date of the explanation
 */
@Embeddable
public record FlagExplanation(
        @Column(name = "explanation") String reason,
        @Column(name = "explained_by") String by,
        @Column(name = "explained_on") LocalDate on) {

    @Override
    public String toString() {
        return "FlagExplanation[masked]";
    }
}
