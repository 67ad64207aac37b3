package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who sits at a conference. Schools, police and health visitors come and report nearly always; GPs and the services for
 * adults are what the report worries about.
 */
final class Table {

    private static final int DIRECT_FOR_A_QUORUM = 2;

    private final Chance chance;
    private final Family family;
    private final LocalDate heldOn;
    private final boolean review;

    Table(Chance chance, Family family, LocalDate heldOn, boolean review) {
        this.chance = chance;
        this.family = family;
        this.heldOn = heldOn;
        this.review = review;
    }

    /**
     * How an agency uses to take part, of a hundred times.
     *
     * @param keyToQuorum whether somebody of it comes when it matters
     */
    private record Usual(
            String agency,
            String kind,
            boolean direct,
            boolean keyToQuorum,
            int comes,
            int reports,
            int reportsInTime) {}

    /** The seats of a quorate conference. */
    List<Seat> quorate() {
        return seats(DIRECT_FOR_A_QUORUM);
    }

    /** The seats when one agency beside social care came that knows the child. */
    List<Seat> inquorate() {
        return seats(1);
    }

    private List<Seat> seats(int direct) {
        var seats = new ArrayList<Seat>();
        int came = 0;
        for (var usual : agencies()) {
            boolean counts = usual.direct && !usual.kind.equals("social-care");
            boolean mayCome = !counts || direct == DIRECT_FOR_A_QUORUM || came < direct;
            boolean comes = mayCome && ((counts && usual.keyToQuorum) || chance.in(usual.comes));
            came += counts && comes ? 1 : 0;
            seats.add(seat(usual, comes));
        }
        return seats;
    }

    private Seat seat(Usual usual, boolean comes) {
        var invitedOn = WorkingDays.before(heldOn, review ? chance.between(15, 22) : chance.between(3, 5));
        var reportOn = chance.in(usual.reports)
                ? heldOn.minusDays(chance.in(usual.reportsInTime) ? chance.between(2, 5) : chance.between(0, 1))
                : null;
        var attendance = comes ? Seat.ATTENDED : chance.in(60) ? "apologies" : "absent";
        return new Seat(usual.agency, usual.kind, usual.direct, attendance, invitedOn, reportOn);
    }

    private List<Usual> agencies() {
        var home = family.home();
        var area = home.area();
        var agencies = new ArrayList<Usual>();
        agencies.add(new Usual("council-social-care", "social-care", true, true, 100, 98, 85));
        agencies.add(new Usual("police-public-protection", "police", false, false, review ? 62 : 88, 90, 84));
        if (anybody(-1, -1)) {
            agencies.add(new Usual(area.agency("midwifery"), "midwife", true, true, 95, 88, 80));
            agencies.add(new Usual(area.agency("health-visiting"), "health-visitor", true, true, 92, 75, 80));
        } else if (anybody(0, 4)) {
            agencies.add(new Usual(area.agency("health-visiting"), "health-visitor", true, true, 96, 91, 83));
            agencies.add(new Usual(area.agency("childrens-centre"), "early-years", true, !anybody(5, 17), 86, 80, 78));
        }
        if (anybody(5, 17)) {
            agencies.add(new Usual(home.school(), "school", true, true, 96, 92, 85));
            agencies.add(new Usual(area.agency("school-nursing"), "school-nurse", true, !anybody(0, 4), 80, 82, 80));
        }
        agencies.add(new Usual(home.practice(), "gp", true, false, 9, 31, 55));
        adults(agencies);
        return agencies;
    }

    /** Which of the services for adults know the parents stays the same for a family. */
    private void adults(List<Usual> agencies) {
        switch (family.number() % 10) {
            case 0, 1 ->
                agencies.add(new Usual("adult-mental-health-county", "adult-mental-health", false, false, 28, 35, 60));
            case 2, 3 ->
                agencies.add(new Usual("drug-and-alcohol-county", "substance-misuse", false, false, 31, 33, 58));
            case 4 -> agencies.add(new Usual("probation-county", "probation", false, false, 38, 44, 62));
            default -> {}
        }
    }

    private boolean anybody(int least, int most) {
        return family.children().stream()
                .mapToInt(child -> Math.min(17, child.ageOn(heldOn)))
                .anyMatch(age -> age >= least && age <= most);
    }
}
