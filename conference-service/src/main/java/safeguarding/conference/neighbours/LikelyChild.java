package safeguarding.conference.neighbours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered child who may be the one that is sought.
 *
 * @param childId identifier
 * @param area code of the area that is responsible
 * @param team code of the team that is responsible; null when not known
 * @param keyWorker staff number of the key worker; null when there is none
 * @param restricted whether the record is for named people only
 * @param clear whether the record speaks of a living child
 * @param number how the NHS number fits
 * @param name how name and date of birth fit
 */
public record LikelyChild(
        UUID childId,
        String area,
        @Nullable String team,
        @Nullable String keyWorker,
        boolean restricted,
        boolean clear,
        NumberFit number,
        NameFit name) {

    /** How the number that was told fits the one in the record. */
    public enum NumberFit {
        NOT_TOLD,
        SAME,
        NOT_IN_RECORD,
        OTHER
    }

    /** How the name and the date of birth that were told fit those in the record. */
    public enum NameFit {
        NOT_TOLD,
        /** The whole name and the date. */
        EXACT,
        /** A name that differs as spellings do, with the date. */
        CLOSE,
        /** The name or one close to it, with a date that differs as hurried dates do. */
        OTHER_DATE,
        /** Some of the name, with the date. */
        POSSIBLE,
        NONE
    }

    /** Whether this could well be the child: by number, or by a name that is the same or close. */
    public boolean wellFitting() {
        return number == NumberFit.SAME || name == NameFit.EXACT || name == NameFit.CLOSE || name == NameFit.OTHER_DATE;
    }
}
