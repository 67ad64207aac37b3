package safeguarding.conference.performance.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.platform.measure.AgeBand;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.Facts;

/** Area and age of a child on a day, as SQL. */
public final class Children {

    /** By the area that was responsible for the child on the day. */
    public static final Breakdown AREA = Breakdown.open("area", "Area");

    /** By age on the day. */
    public static final Breakdown AGE = new Breakdown(
            "age",
            "Age",
            Stream.concat(
                            Stream.of(new Group(AgeBand.UNBORN, "Unborn")),
                            Arrays.stream(AgeBand.values()).map(band -> new Group(band.code(), band.title())))
                    .toList());

    private Children() {}

    /**
     * The area responsible on a day, from the versions of the child; where none reaches back so far, the one written down
     * with the record.
     */
    public static String area(Facts facts, String child, String day, String written) {
        return "coalesce(%s, %s)".formatted(facts.heldOn("child", "area", child, day), written);
    }

    /** The age on a day; null when neither birth nor expected birth is known. */
    public static String age(Facts facts, String child, String day) {
        var bands = Arrays.stream(AgeBand.values())
                .sorted(Comparator.comparing(AgeBand::years).reversed())
                .map(band -> "when b.born_on + interval '%d years' <= %s then '%s'"
                        .formatted(band.years(), day, band.code()))
                .collect(Collectors.joining(" "));
        return ("(select case when b.born_on is null and b.expected_on is null then null"
                        + " when b.born_on is null or b.born_on > %s then '%s' %s end from %s b where b.id = %s)")
                .formatted(day, AgeBand.UNBORN, bands, facts.of("child"), child);
    }
}
