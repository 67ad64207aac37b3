package safeguarding.platform.local.council;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reviewing officers of the county, and how many children each has. All of them are invented. */
final class ReviewingOfficers {

    private static final Officer WHO_LEFT =
            new Officer("S1216", "Leonie", "Yarnstead", List.of("*"), 100, "2012-03-31");

    private static final List<Officer> ALL = List.of(
            of("S1201", "Owen", "Fairley", 100, Area.SOUTH_EAST, Area.SOUTH_WEST),
            of("S1202", "Nuala", "Tellerby", 100, Area.NORTH_EAST),
            of("S1203", "Hari", "Scribeley", 100, Area.NORTH_EAST, Area.NORTH_WEST),
            of("S1204", "Tamsin", "Folioworth", 80, Area.NORTH_EAST),
            of("S1205", "Gareth", "Plotley", 100, Area.NORTH_EAST),
            of("S1206", "Ife", "Storyham", 100, Area.NORTH_WEST),
            of("S1207", "Bridget", "Versebury", 60, Area.NORTH_WEST),
            of("S1208", "Callum", "Draftwell", 100, Area.NORTH_WEST),
            of("S1209", "Shirin", "Inkleford", 100, Area.NORTH_WEST, Area.SOUTH_WEST),
            of("S1210", "Dorian", "Quireton", 100, Area.SOUTH_EAST),
            of("S1211", "Mabel", "Stanzaley", 80, Area.SOUTH_EAST),
            of("S1212", "Piotr", "Legendale", 100, Area.SOUTH_EAST),
            of("S1213", "Selma", "Proseworth", 100, Area.SOUTH_WEST),
            of("S1214", "Rhodri", "Novelham", 100, Area.SOUTH_WEST),
            WHO_LEFT);

    private final Map<String, Integer> children = new HashMap<>();

    /**
     * An officer.
     *
     * @param percent of full time
     * @param until last day as a reviewing officer; empty while it lasts
     */
    record Officer(String staffId, String given, String family, List<String> areas, int percent, String until) {}

    private static Officer of(String staffId, String given, String family, int percent, Area... areas) {
        return new Officer(
                staffId, given, family, List.of(areas).stream().map(Area::code).toList(), percent, "");
    }

    static List<Officer> all() {
        return ALL;
    }

    /** Who reviewed everybody once, and has left. */
    static Officer whoLeft() {
        return WHO_LEFT;
    }

    /**
     * Who of an area has most room.
     *
     * @param more children that the officer has from now on
     */
    Officer take(Area area, int more) {
        var officer = ALL.stream()
                .filter(each -> each != WHO_LEFT && each.areas().contains(area.code()))
                .min(Comparator.<Officer>comparingInt(
                                each -> children.getOrDefault(each.staffId(), 0) * 100 / each.percent())
                        .thenComparing(Officer::staffId))
                .orElseThrow();
        return more(officer, more);
    }

    /** The officer has more children from now on. */
    Officer more(Officer officer, int more) {
        children.merge(officer.staffId(), more, Integer::sum);
        return officer;
    }
}
