package safeguarding.conference.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A letter as it was sent. Masks its text.
 *
 * @param on civil date
 * @param by how it was sent
 * @param text plain text
 * @param html the same as HTML
 */
@Embeddable
public record LetterSent(
        @Column(name = "sent_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "sent_by")
        Way by,

        @Column(name = "sent_text") String text,
        @Column(name = "sent_html") String html) {
    @Override
    public String toString() {
        return "LetterSent[" + on + ", " + by + "]";
    }
}
