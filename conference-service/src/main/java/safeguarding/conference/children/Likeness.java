package safeguarding.conference.children;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.identifiers.NhsNumber;
import safeguarding.conference.neighbours.LikelyChild.NameFit;
import safeguarding.conference.neighbours.LikelyChild.NumberFit;

/**
 * How what is told of a child fits what is written in a record. Masks itself.
 *
 * @param number null when it was not told
 * @param name unknown when it was not told
 * @param bornOn null when no name was told
 */
public record Likeness(
        @Nullable NhsNumber number,
        ChildName name,
        @Nullable LocalDate bornOn) {

    /** How the number fits the one of a record; null when the record has none. */
    public NumberFit ofNumber(@Nullable String written) {
        if (number == null) {
            return NumberFit.NOT_TOLD;
        }
        if (written == null) {
            return NumberFit.NOT_IN_RECORD;
        }
        return number.written().equals(written) ? NumberFit.SAME : NumberFit.OTHER;
    }

    /** How name and date fit those of a record; another name by which the child goes counts as close. */
    public NameFit ofName(ChildName written, @Nullable LocalDate date) {
        if (bornOn == null) {
            return NameFit.NOT_TOLD;
        }
        var match = NameMatch.judge(name, written, true);
        if (bornOn.equals(date)) {
            return switch (match) {
                case EXACT -> NameFit.EXACT;
                case CLOSE -> NameFit.CLOSE;
                case POSSIBLE -> NameMatch.share(name, written) ? NameFit.POSSIBLE : NameFit.NONE;
            };
        }
        var likely = date != null && LikelyDates.of(bornOn).contains(date);
        return likely && match != NameMatch.POSSIBLE ? NameFit.OTHER_DATE : NameFit.NONE;
    }

    @Override
    public String toString() {
        return "Likeness[masked]";
    }
}
