package safeguarding.conference.court;

import java.time.LocalDate;

/**
 * By when the proceedings have to be over, and why.
 *
 * @param ruleId rule of the timescales: {@code C4.1}, or {@code C4.2-…} with the weeks of the last extension
 * @param startsOn civil date from which it counts: the issue, or the later of the end of the period before and the day on which it was extended
 * @param dueOn last civil date that is in time
 * @param citation where the rule stands
 * @param sentence the explanation
 */
public record CourtLimit(String ruleId, LocalDate startsOn, LocalDate dueOn, String citation, String sentence) {

    /** The same with the last day that is kept. */
    CourtLimit until(LocalDate kept) {
        return new CourtLimit(ruleId, startsOn, kept, citation, sentence);
    }
}
