package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Of a child's history what a census can say.
 *
 * @param identity who the child is
 * @param cases what came to the council about the child, in the order in which it began
 */
record ToldChild(JsonNode identity, List<Case> cases) {

    /**
     * One referral with what followed from it.
     *
     * @param section47 whether section 47 was started, on the day of the referral
     * @param endedOn civil day on which the enquiry ended without a conference; null when it did not
     * @param heldOn civil day of the initial conference that decided; null when there was none
     * @param plan the plan that it made; null when it made none
     */
    record Case(
            LocalDate referredOn,
            boolean section47,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate heldOn,
            @Nullable Plan plan) {

        /** When nothing was left to do; null while there is. */
        @Nullable
        LocalDate closedOn() {
            if (plan != null) {
                return plan.endedOn();
            }
            return heldOn == null ? endedOn : heldOn;
        }
    }

    /**
     * A plan.
     *
     * @param later category since the first review; null when it stayed
     * @param before number of earlier plans, of any council
     */
    record Plan(
            LocalDate startedOn,
            String category,
            @Nullable String later,
            @Nullable LocalDate changedOn,
            @Nullable LocalDate endedOn,
            int before,
            List<LocalDate> reviews) {}

    static ToldChild of(JsonNode line) {
        var cases = new ArrayList<Case>();
        var initial = sittings(line).filter(ToldChild::decidedFirst).toList();
        int plans = 0;
        for (int number = 0; number < initial.size(); number++) {
            var sitting = initial.get(number);
            var until = number + 1 < initial.size() ? day(initial.get(number + 1), "heldOn") : LocalDate.MAX;
            var plan = sitting.path("decision").path("outcome").asText().equals("plan-made")
                    ? plan(line, sitting, until, plans++)
                    : null;
            var enquiry = enquiry(line, sitting.path("enquiryReference").asText());
            cases.add(new Case(
                    enquiry == null ? day(sitting, "notifiedOn") : day(enquiry, "strategyDiscussionOn"),
                    enquiry != null,
                    null,
                    day(sitting, "heldOn"),
                    plan));
        }
        line.path("section47Enquiries").forEach(enquiry -> {
            if (initial.stream()
                    .noneMatch(sitting -> sitting.path("enquiryReference").equals(enquiry.path("reference")))) {
                var ended = enquiry.path("endedWithoutConferenceOn");
                cases.add(new Case(
                        day(enquiry, "strategyDiscussionOn"),
                        true,
                        ended.isMissingNode() ? null : LocalDate.parse(ended.asText()),
                        null,
                        null));
            }
        });
        cases.sort(Comparator.comparing(Case::referredOn));
        return new ToldChild(line.path("child"), List.copyOf(cases));
    }

    private static Plan plan(JsonNode line, JsonNode made, LocalDate until, int earlier) {
        var start = day(made, "heldOn");
        var reviews = sittings(line)
                .filter(sitting -> sitting.path("kind").asText().equals("review"))
                .filter(sitting -> day(sitting, "heldOn").isAfter(start)
                        && day(sitting, "heldOn").isBefore(until))
                .toList();
        LocalDate ended = null;
        LocalDate changed = null;
        String later = null;
        for (var review : reviews) {
            var decision = review.path("decision");
            if (decision.path("outcome").asText().equals("ended")) {
                ended = day(review, "heldOn");
            } else if (decision.path("outcome").asText().equals("category-changed")) {
                changed = day(review, "heldOn");
                later = decision.path("category").asText();
            }
        }
        for (var plan : line.path("plans")) {
            if (day(plan, "startedOn").equals(start)) {
                ended = day(plan, "endedOn");
            }
        }
        return new Plan(
                start,
                made.path("decision").path("category").asText(),
                later,
                changed,
                ended,
                earlier + made.path("decision").path("earlierPlansElsewhere").asInt(),
                reviews.stream().map(review -> day(review, "heldOn")).toList());
    }

    private static boolean decidedFirst(JsonNode sitting) {
        return !sitting.path("kind").asText().equals("review")
                && !sitting.path("decision").path("outcome").asText().equals("inquorate");
    }

    private static @Nullable JsonNode enquiry(JsonNode line, String reference) {
        return StreamSupport.stream(line.path("section47Enquiries").spliterator(), false)
                .filter(enquiry -> enquiry.path("reference").asText().equals(reference))
                .findFirst()
                .orElse(null);
    }

    private static Stream<JsonNode> sittings(JsonNode line) {
        return StreamSupport.stream(line.path("conferences").spliterator(), false);
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }
}
