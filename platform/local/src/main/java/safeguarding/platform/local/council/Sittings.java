package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conferences as they stand in the record of a child. Siblings read the same of what they share. */
final class Sittings {

    private static final List<String> LATE_CAUSES = List.of("no-slot", "no-slot", "family");
    private static final LocalDate AGENCIES_SINCE = LocalDate.of(2012, 4, 1);
    private static final int FIRST_MONTHS = 3;
    private static final int LATER_MONTHS = 6;
    private static final int ASKED_LATE = 9;

    private final Chance chance;
    private final LocalDate today;

    Sittings(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** Everything before today that was about the child. */
    List<ObjectNode> of(Family family, Episode episode, YoungPerson child) {
        var sittings = new ArrayList<ObjectNode>();
        if (episode.origin().inquorateFirst()) {
            sittings.add(inquorate(family, episode));
        }
        sittings.add(initial(family, episode, child));
        var plan = episode.planOf(child);
        var last = episode.heldOn();
        for (int number = 0; number < episode.reviews().size(); number++) {
            var heldOn = episode.reviews().get(number);
            if (plan != null && isReviewed(plan, heldOn)) {
                var limit = last.plusMonths(number == 0 ? FIRST_MONTHS : LATER_MONTHS);
                sittings.add(review(
                        family, episode, number, heldOn.isAfter(limit), Decisions.ofReview(plan, heldOn, number)));
            }
            last = heldOn;
        }
        return sittings;
    }

    private boolean isReviewed(PlanCourse plan, LocalDate heldOn) {
        var endedOn = plan.endedOn();
        return heldOn.isBefore(today)
                && (endedOn == null
                        || heldOn.isBefore(endedOn)
                        || (heldOn.equals(endedOn) && plan.endedByConference()));
    }

    private ObjectNode inquorate(Family family, Episode episode) {
        var heldOn = WorkingDays.before(episode.heldOn(), episode.origin().inquorateDaysBefore());
        var sitting = begun(family, episode, "A", heldOn);
        sitting.set("decision", Decisions.inquorate(episode.heldOn()));
        return seated(sitting, table(family, episode, "A", heldOn, false).inquorate());
    }

    private ObjectNode initial(Family family, Episode episode, YoungPerson child) {
        var sitting = begun(family, episode, "", episode.heldOn());
        boolean overridden = chance.of("override" + episode.reference()).in(2)
                && episode.origin().followsEnquiry();
        if (overridden) {
            sitting.put("overrideReason", "Fewer than three agencies know the family, and waiting would harm.");
        }
        var table = table(family, episode, "", episode.heldOn(), false);
        sitting.set(
                "decision", Decisions.of(chance.of("decision" + episode.reference()), family, episode, child, today));
        return seated(sitting, overridden ? table.inquorate() : table.quorate());
    }

    private ObjectNode begun(Family family, Episode episode, String sitting, LocalDate heldOn) {
        var node =
                sitting(family, episode.reference() + sitting, episode.origin().kind(), heldOn);
        if (episode.origin().followsEnquiry()) {
            int days = Math.max(1, episode.workingDays() - episode.origin().inquorateDaysBefore());
            int asked = chance.of("asked" + episode.reference()).between(1, Math.max(1, days - 4));
            node.put("requestedOn", WorkingDays.after(episode.beganOn(), asked).toString());
            node.put("enquiryReference", "S47-" + episode.reference());
            late(
                    node,
                    WorkingDays.after(episode.beganOn(), 15).isBefore(heldOn),
                    asked > ASKED_LATE ? "asked-late" : null);
        } else {
            node.put("notifiedOn", episode.beganOn().toString());
            late(node, WorkingDays.after(episode.beganOn(), 15).isBefore(heldOn), null);
        }
        return node;
    }

    private ObjectNode review(Family family, Episode episode, int number, boolean late, ObjectNode decision) {
        var name = "R" + (number + 1);
        var heldOn = episode.reviews().get(number);
        var node = sitting(family, episode.reference() + name, "review", heldOn);
        node.put("requestedOn", heldOn.minusDays(28 + family.number() % 14).toString());
        late(node, late, null);
        node.set("decision", decision);
        return seated(node, table(family, episode, name, heldOn, true).quorate());
    }

    private void late(ObjectNode sitting, boolean late, @Nullable String cause) {
        if (late) {
            var other = chance.of("late" + sitting.path("reference").asText()).oneOf(LATE_CAUSES);
            sitting.put("lateCause", cause == null ? other : cause);
        }
    }

    private static ObjectNode sitting(Family family, String reference, String kind, LocalDate heldOn) {
        var chairs = family.home().area().chairs();
        return JsonNodeFactory.instance
                .objectNode()
                .put("reference", "CPC-" + reference)
                .put("kind", kind)
                .put("heldOn", heldOn.toString())
                .put("chairStaffId", chairs.get(family.number() % chairs.size()));
    }

    private Table table(Family family, Episode episode, String sitting, LocalDate heldOn, boolean review) {
        return new Table(chance.of("table" + episode.reference() + sitting), family, heldOn, review);
    }

    /** Before the agencies' part was recorded it is only known whether the conference was quorate. */
    private static ObjectNode seated(ObjectNode sitting, List<Seat> seats) {
        if (LocalDate.parse(sitting.path("heldOn").asText()).isBefore(AGENCIES_SINCE)) {
            return sitting.put("quorum", quorum(sitting));
        }
        var lines = sitting.putArray("involvement");
        for (var seat : seats) {
            var line = lines.addObject()
                    .put("agency", seat.agency())
                    .put("kind", seat.kind())
                    .put("directContact", seat.directContact())
                    .put("attendance", seat.attendance())
                    .put("invitedOn", seat.invitedOn().toString());
            if (seat.reportReceivedOn() != null) {
                line.put("reportReceivedOn", seat.reportReceivedOn().toString());
            }
        }
        return sitting;
    }

    private static String quorum(ObjectNode sitting) {
        if (sitting.path("decision").path("outcome").asText().equals("inquorate")) {
            return "not-met";
        }
        return sitting.has("overrideReason") ? "overridden" : "met";
    }
}
