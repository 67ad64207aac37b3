package safeguarding.platform.local.council;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the lines as somebody would who knows their form and nothing of how they were made. */
final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> lines;

    Ledger(List<String> lines) {
        this.lines = lines.stream().map(Ledger::read).toList();
    }

    /**
     * A child's plan as the records tell of it.
     *
     * @param category of the last decision about it
     */
    record Plan(
            JsonNode child,
            LocalDate startedOn,
            String category,
            @Nullable LocalDate endedOn,
            @Nullable String reason,
            int earlier) {

        boolean openOn(LocalDate day) {
            return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
        }
    }

    /** A conference with the line of the child that it stands in. */
    record Sitting(JsonNode line, JsonNode conference) {

        LocalDate heldOn() {
            return day(conference, "heldOn");
        }

        String kind() {
            return conference.path("kind").asText();
        }

        String outcome() {
            return conference.path("decision").path("outcome").asText();
        }

        /** The strategy discussion that started the enquiry; null when there was no enquiry. */
        @Nullable
        LocalDate discussionOn() {
            var reference = conference.path("enquiryReference").asText();
            return stream(line.path("section47Enquiries"))
                    .filter(enquiry -> enquiry.path("reference").asText().equals(reference))
                    .map(enquiry -> day(enquiry, "strategyDiscussionOn"))
                    .findFirst()
                    .orElse(null);
        }
    }

    List<JsonNode> lines() {
        return lines;
    }

    List<Sitting> sittings(Predicate<Sitting> which) {
        return lines.stream()
                .flatMap(line -> stream(line.path("conferences")).map(conference -> new Sitting(line, conference)))
                .filter(which)
                .toList();
    }

    List<Plan> plans() {
        return lines.stream().flatMap(line -> plans(line).stream()).toList();
    }

    private static List<Plan> plans(JsonNode line) {
        var plans = new ArrayList<Plan>();
        stream(line.path("conferences"))
                .sorted((one, other) -> day(one, "heldOn").compareTo(day(other, "heldOn")))
                .forEach(conference -> apply(line, conference, plans));
        stream(line.path("plans"))
                .forEach(end -> plans.replaceAll(plan -> plan.startedOn.equals(day(end, "startedOn"))
                        ? new Plan(
                                line,
                                plan.startedOn,
                                plan.category,
                                day(end, "endedOn"),
                                end.path("endingReason").asText(),
                                plan.earlier)
                        : plan));
        return plans;
    }

    private static void apply(JsonNode line, JsonNode conference, List<Plan> plans) {
        var decision = conference.path("decision");
        var day = day(conference, "heldOn");
        switch (decision.path("outcome").asText()) {
            case "plan-made" ->
                plans.add(new Plan(
                        line,
                        day,
                        decision.path("category").asText(),
                        null,
                        null,
                        plans.size() + decision.path("earlierPlansElsewhere").asInt()));
            case "category-changed" -> {
                var plan = plans.removeLast();
                plans.add(
                        new Plan(line, plan.startedOn, decision.path("category").asText(), null, null, plan.earlier));
            }
            case "ended" -> {
                var plan = plans.removeLast();
                if (plan.endedOn != null) {
                    throw new IllegalStateException("ended twice: " + line);
                }
                plans.add(new Plan(
                        line,
                        plan.startedOn,
                        plan.category,
                        day,
                        decision.path("endingReason").asText(),
                        plan.earlier));
            }
            case "continued" -> {
                if (plans.getLast().endedOn != null) {
                    throw new IllegalStateException("a review of no plan: " + line);
                }
            }
            default -> {}
        }
    }

    static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** How many of each. */
    static Map<String, Long> count(Stream<String> values) {
        return values.collect(Collectors.groupingBy(value -> value, java.util.TreeMap::new, Collectors.counting()));
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
