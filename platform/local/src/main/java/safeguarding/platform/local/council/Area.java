package safeguarding.platform.local.council;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A part of the county with its teams, key workers, chairs and agencies. All of it is invented. */
enum Area {
    NORTH_EAST("ne", 21, 1, 2),
    NORTH_WEST("nw", 22, 1, 4),
    SOUTH_EAST("se", 23, 5, 6),
    SOUTH_WEST("sw", 24, 7, 8);

    private static final List<String> TREES =
            List.of("beech", "oak", "hazel", "rowan", "alder", "willow", "aspen", "elm");
    private static final int WORKERS = 8;
    private static final int AGENCIES = 4;

    private final String letters;
    private final int staff;
    private final int firstChair;
    private final int secondChair;

    Area(String letters, int staff, int firstChair, int secondChair) {
        this.letters = letters;
        this.staff = staff;
        this.firstChair = firstChair;
        this.secondChair = secondChair;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> teams() {
        return List.of(letters + "-assessment-1", letters + "-protection-1", letters + "-protection-2");
    }

    /** Staff numbers; each area has a hundred of its own. */
    List<String> keyWorkers() {
        return IntStream.range(0, WORKERS)
                .mapToObj(worker -> "S" + (staff * 100 + 1 + worker))
                .toList();
    }

    List<String> chairs() {
        return List.of("S100" + firstChair, "S100" + secondChair);
    }

    /** The two that the demonstration's clients act for are in the north-west. */
    List<String> schools() {
        return agencies(
                this == NORTH_WEST ? "school-beech-primary" : "school-" + letters + "-high", "school-" + letters + "-");
    }

    List<String> practices() {
        return agencies(
                this == NORTH_WEST ? "gp-practice-elm" : "gp-practice-" + letters + "-town",
                "gp-practice-" + letters + "-");
    }

    String agency(String kind) {
        return kind + "-" + code();
    }

    String town() {
        return "Sampleton " + code().replace('-', ' ');
    }

    private static List<String> agencies(String first, String start) {
        return IntStream.rangeClosed(0, AGENCIES)
                .mapToObj(number -> number == 0 ? first : start + TREES.get(number))
                .toList();
    }
}
