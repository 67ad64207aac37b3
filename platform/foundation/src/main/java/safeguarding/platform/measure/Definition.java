package safeguarding.platform.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * What an indicator is.
 *
 * @param id name in addresses, such as {@code plans-started}
 * @param title for headings
 * @param text in sentences, for people: who counts, who does not
 * @param rule id of the rule it follows, such as {@code B4.1}
 * @param citation where the rule stands
 * @param kind how the value follows from the counts
 * @param unit what the value counts, such as {@code children}; {@code percent} for shares
 * @param breakdowns by what it is broken down
 * @param exclusions why cases are left out, by their codes
 */
public record Definition(
        String id,
        String title,
        String text,
        String rule,
        String citation,
        Kind kind,
        String unit,
        List<Breakdown> breakdowns,
        List<Breakdown.Group> exclusions) {

    /** How the value follows from the counts. */
    public enum Kind {
        /** The value is the count; there is no denominator. */
        NUMBER,
        /** The value is the numerator in a hundred of the denominator. */
        SHARE,
        /** The value is the middle one of what the cases count, the lower of two. */
        MEDIAN;

        /** As it stands in answers. */
        public String code() {
            return switch (this) {
                case NUMBER -> "number";
                case SHARE -> "share";
                case MEDIAN -> "median";
            };
        }
    }

    public Definition {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 60) {
            throw new IllegalArgumentException("An indicator is named in small letters with hyphens: " + id);
        }
        breakdowns = List.copyOf(breakdowns);
        exclusions = List.copyOf(exclusions);
    }

    /** A plain number of something. */
    public static Definition number(String id, String title, String text, String rule, String citation, String unit) {
        return new Definition(id, title, text, rule, citation, Kind.NUMBER, unit, List.of(), List.of());
    }

    /** A share in percent. */
    public static Definition share(String id, String title, String text, String rule, String citation) {
        return new Definition(id, title, text, rule, citation, Kind.SHARE, "percent", List.of(), List.of());
    }

    /** The middle one of a number that each case has. */
    public static Definition median(String id, String title, String text, String rule, String citation, String unit) {
        return new Definition(id, title, text, rule, citation, Kind.MEDIAN, unit, List.of(), List.of());
    }

    /** The same, broken down. */
    public Definition brokenDownBy(Breakdown... further) {
        var all = new ArrayList<>(breakdowns);
        all.addAll(List.of(further));
        return new Definition(id, title, text, rule, citation, kind, unit, all, exclusions);
    }

    /** The same, with a reason for which cases are left out and counted apart. */
    public Definition leavingOut(String code, String why) {
        var all = new ArrayList<>(exclusions);
        all.add(new Breakdown.Group(code, why));
        return new Definition(id, title, text, rule, citation, kind, unit, breakdowns, all);
    }
}
