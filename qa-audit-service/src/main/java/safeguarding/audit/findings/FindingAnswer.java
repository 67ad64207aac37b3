package safeguarding.audit.findings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the area says it will do.
 *
 * @param on civil date
 * @param by staff number
 * @param words in words
 */
@Embeddable
public record FindingAnswer(
        @Column(name = "answered_on") LocalDate on,
        @Column(name = "answered_by") String by,
        @Column(name = "answer") String words) {}
