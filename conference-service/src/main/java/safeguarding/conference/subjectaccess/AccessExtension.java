package safeguarding.conference.subjectaccess;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Why an answer takes longer.
 *
 * @param on civil date on which whoever asks was told
 * @param reason in the words of the unit
 */
@Embeddable
public record AccessExtension(
        @Column(name = "extended_on") LocalDate on,
        @Column(name = "extension_reason") String reason) {

    @Override
    public String toString() {
        return "AccessExtension[masked]";
    }
}
