package safeguarding.licensing.law.lawfulness;

import safeguarding.licensing.law.limits.Figure;
import safeguarding.licensing.law.limits.Unit;
import safeguarding.licensing.law.time.Days;

/**
 * What breaks the law.
 *
 * @param id which limit or ban, such as {@code employment_1933.school-day} or {@code kind-of-work.alcohol}
 * @param rule id in the list of rules, such as {@code G1}
 * @param citation where it stands in the law
 * @param when the day, or the days of the week or of the period
 * @param limit what the law allows or wants
 * @param found what is there instead, in the same unit
 * @param sentence both in words, without a personal value but age
 */
public record Breach(String id, String rule, String citation, Days when, Figure limit, Figure found, String sentence) {

    /** What both figures count. */
    public Unit unit() {
        return limit.unit();
    }
}
