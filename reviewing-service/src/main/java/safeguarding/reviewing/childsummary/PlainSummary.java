package safeguarding.reviewing.childsummary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as the templates see it: what may be told to its child, in words, and nothing else. Masks itself.
 *
 * @param name what the child is called; null when not known
 * @param on day of the review
 * @param meeting whether people met
 * @param howYouTookPart sentences on the child's own part; empty while nobody said
 * @param alsoThere who else took part, as parts and not as persons
 * @param toldLater whether something was decided of which nothing is written for the child
 * @param officer what the child's IRO is called; null while nobody is named
 * @param notYetWritten what the unit has still to write; no template shows it
 */
public record PlainSummary(
        @Nullable String name,
        String on,
        boolean meeting,
        List<String> howYouTookPart,
        List<String> alsoThere,
        List<SaidPlainly> said,
        List<DecidedPlainly> decisions,
        boolean toldLater,
        RightsTold rights,
        NextPlainly next,
        @Nullable String officer,
        NotYetWritten notYetWritten) {

    /**
     * What the child said, for everybody who takes part.
     *
     * @param change what it changed; null while nobody said
     */
    public record SaidPlainly(String words, @Nullable String change) {

        @Override
        public String toString() {
            return "SaidPlainly[masked]";
        }
    }

    /** What was decided, who does it, by when, and whether it was done. */
    public record DecidedPlainly(String text, String who, String by, boolean done) {

        @Override
        public String toString() {
            return "DecidedPlainly[masked]";
        }
    }

    /** The days on which the child was told of its rights; null for a right of which it was not. */
    public record RightsTold(
            @Nullable String advocate,
            @Nullable String complaint,
            @Nullable String court) {}

    /**
     * The review after this one.
     *
     * @param since day of a later one that was held; null when there is none
     * @param ended whether there will be none
     * @param booked day for which it is booked; null while it is not
     * @param by last day in time; null when none is due or it has passed
     */
    public record NextPlainly(
            @Nullable String since,
            boolean ended,
            @Nullable String booked,
            @Nullable String by) {}

    /**
     * What keeps the summary from being whole.
     *
     * @param decisions decisions that nobody has written in plain words
     * @param changes words of the child of which nobody has said in plain words what they changed
     * @param participation whether nobody has said how the child took part
     * @param rights the rights of which the child was not told
     */
    public record NotYetWritten(int decisions, int changes, boolean participation, List<String> rights) {}

    @Override
    public String toString() {
        return "PlainSummary[masked]";
    }
}
