package safeguarding.conference.subjectaccess;

import java.time.LocalDate;

/**
 * What a person ruled on one part of an answer.
 *
 * @param part the part, as the answer names it
 * @param ruling what was ruled
 * @param reason in the words of the unit
 * @param by staff number
 * @param on civil date
 */
public record PartRuling(String part, RulingKind ruling, String reason, String by, LocalDate on) {

    @Override
    public String toString() {
        return "PartRuling[" + part + ", " + ruling + "]";
    }
}
