package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a child in care lived and under which legal status, stretch by stretch, in the codes of the return (E). */
final class CareStretches {

    private static final int YOUNG = 10;

    private final CareCourse course;
    private final LocalDate today;
    private final Chance chance;
    private final List<Stretch> stretches = new ArrayList<>();

    CareStretches(CareCourse course, LocalDate today, Chance chance) {
        this.course = course;
        this.today = today;
        this.chance = chance;
        begin();
    }

    /**
     * One stretch.
     *
     * @param reason code of the set RNE
     * @param status code of the set LS
     */
    record Stretch(LocalDate startedOn, String reason, String status, Place place) {}

    /**
     * A placement.
     *
     * @param type code of the set PLACE
     * @param provider code of the set PLACE_PROVIDER
     * @param lasting whether it is meant to last until the child is 18
     */
    record Place(String type, String provider, String carer, boolean lasting) {}

    private void begin() {
        switch (course.kind()) {
            case SHORT_BREAKS -> start("V4", foster());
            case REMAND -> start("J1", new Place("R5", "PR3", "YOI-1", false));
            case UNACCOMPANIED -> start("V2", chance.in(60) ? foster() : home());
            case USUAL -> usual();
        }
    }

    private void usual() {
        boolean agreed = chance.in(62);
        start(
                agreed ? "V2" : "C1",
                course.child().ageOn(course.startedOn()) < YOUNG || chance.in(60) ? foster() : home());
        var day = course.startedOn().plusDays(chance.between(25, 120));
        if (agreed && chance.in(55)) {
            legal(day, "C1");
        }
        day = day.plusDays(chance.between(20, 160));
        if (chance.in(45)) {
            move(day, chance.in(75) ? foster() : home());
        }
        day = day.plusDays(chance.between(60, 200));
        if (last().status().equals("C1")) {
            legal(day, "C2");
        }
        if (course.mayStayForGood(today)) {
            move(course.goodFrom(), new Place("U4", "PR1", carer("FC"), true));
        } else if (chance.in(30)) {
            move(day.plusDays(chance.between(40, 300)), foster());
        }
    }

    private void start(String status, Place place) {
        stretches.add(new Stretch(course.startedOn(), "S", status, place));
    }

    private void legal(LocalDate day, String status) {
        if (fits(day)) {
            stretches.add(new Stretch(day, "L", status, last().place()));
        }
    }

    private void move(LocalDate day, Place place) {
        if (fits(day)) {
            stretches.add(new Stretch(day, "P", last().status(), place));
        }
    }

    private boolean fits(LocalDate day) {
        return day.isAfter(last().startedOn())
                && day.isBefore(course.until(today).minusDays(10));
    }

    private Stretch last() {
        return stretches.getLast();
    }

    private Place foster() {
        boolean own = chance.in(68);
        return new Place(chance.in(14) ? "U3" : "U6", own ? "PR1" : "PR4", carer(own ? "FC" : "IF"), false);
    }

    private Place home() {
        return new Place("K2", chance.in(40) ? "PR1" : "PR4", carer("CH"), false);
    }

    private String carer(String kind) {
        return String.format(Locale.ROOT, "%s-%04d", kind, chance.between(1, 9999));
    }

    /** Days on which the child came to somebody new. */
    List<LocalDate> placed() {
        return stretches.stream()
                .filter(stretch -> !stretch.reason().equals("L"))
                .map(Stretch::startedOn)
                .toList();
    }

    boolean lasting() {
        return last().place().lasting();
    }

    /** @param endReason code of the set REC; null while the child is looked after */
    void write(ArrayNode episodes, @Nullable String endReason) {
        for (int number = 0; number < stretches.size(); number++) {
            var next = number + 1 < stretches.size() ? stretches.get(number + 1) : null;
            var node = episode(episodes.addObject(), stretches.get(number));
            if (next != null) {
                node.put("endedOn", next.startedOn().toString()).put("endReason", "X1");
                if (next.reason().equals("P")) {
                    node.put("placeChangeReason", next.place().lasting() ? "CARPL" : chance.in(60) ? "CARPL" : "CREQB");
                }
            } else if (course.endedOn() != null) {
                node.put("endedOn", course.endedOn().toString()).put("endReason", endReason);
            }
        }
    }

    private ObjectNode episode(ObjectNode node, Stretch stretch) {
        node.put("startedOn", stretch.startedOn().toString())
                .put("reason", stretch.reason())
                .put("legalStatus", stretch.status())
                .put("categoryOfNeed", need());
        var place = node.putObject("placement")
                .put("type", stretch.place().type())
                .put("provider", stretch.place().provider())
                .put("carer", stretch.place().carer());
        if (stretch.place().lasting()) {
            place.put("untilEighteen", true);
        }
        return node;
    }

    private String need() {
        return switch (course.kind()) {
            case SHORT_BREAKS -> "N2";
            case UNACCOMPANIED -> "N8";
            case REMAND -> "N6";
            case USUAL ->
                List.of("N1", "N1", "N1", "N1", "N5", "N5", "N4", "N3")
                        .get(course.family().number() % 8);
        };
    }
}
