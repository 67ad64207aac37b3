package safeguarding.reviewing.performance.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import safeguarding.platform.measure.AgeBand;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Facts;

/** Area and age of a child on a day, as SQL. */
public final class Children {

    /** By the area that was responsible for the child on the day. */
    public static final Breakdown AREA = Breakdown.open("area", "Area");

    /** By age on the day. */
    public static final Breakdown AGE = new Breakdown(
            "age",
            "Age",
            Arrays.stream(AgeBand.values())
                    .map(band -> new Group(band.code(), band.title()))
                    .toList());

    private Children() {}

    /**
     * Broken down by {@link #AGE} and {@link #AREA}.
     *
     * @param row SQL alias of a row with {@code child_id} and {@code area}
     */
    public static CaseQuery brokenDown(CaseQuery cases, Facts facts, String row, String day) {
        return cases.group("age", age(facts, row + ".child_id", day))
                .group(
                        "area",
                        "coalesce(%s, %s)"
                                .formatted(facts.heldOn("child", "area", row + ".child_id", day), row + ".area"));
    }

    /** Whether a child had the birthday on which it is four by a day; null when the date of birth is not known. */
    public static String isFour(Facts facts, String child, String day) {
        return "(select b.born_on + interval '4 years' <= %s from %s b where b.id = %s)"
                .formatted(day, facts.of("child"), child);
    }

    private static String age(Facts facts, String child, String day) {
        var bands = Arrays.stream(AgeBand.values())
                .sorted(Comparator.comparing(AgeBand::years).reversed())
                .map(band -> "when b.born_on + interval '%d years' <= %s then '%s'"
                        .formatted(band.years(), day, band.code()))
                .collect(Collectors.joining(" "));
        return "(select case %s end from %s b where b.id = %s)".formatted(bands, facts.of("child"), child);
    }
}
