package safeguarding.reviewing.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a child said, as it said it. Masks the words.
 *
 * @param wording verbatim
 * @param gathered how they reached the review
 * @param gatheredBy staff number, or the role of somebody outside of the council
 * @param on civil date
 * @param readers who may read them beside the unit
 */
@Embeddable
public record WordsSpoken(
        @Column(name = "wording", nullable = false) String wording,

        @Enumerated(EnumType.STRING) @Column(name = "gathered", nullable = false)
        Gathered gathered,

        @Column(name = "gathered_by", nullable = false) String gatheredBy,
        @Column(name = "gathered_on", nullable = false) LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "readers", nullable = false)
        Readers readers) {

    @Override
    public String toString() {
        return "WordsSpoken[masked]";
    }
}
