package safeguarding.platform.local.council;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Children in the form in which a council's case system hands them over: one line each. */
final class HistoryLines {

    private static final int SEPARATE_AT = 5;

    private final Sittings sittings;
    private final LocalDate today;

    HistoryLines(Sittings sittings, LocalDate today) {
        this.sittings = sittings;
        this.today = today;
    }

    /** The line of one child of a family. */
    ObjectNode of(Family family, YoungPerson child) {
        var line = person(family, child);
        enquiries(line, family);
        conferences(line, family, child);
        return line;
    }

    /** Of that line who the child is, with the people and the homes around it. */
    ObjectNode person(Family family, YoungPerson child) {
        var line = JsonNodeFactory.instance.objectNode();
        line.set("child", child(family, child));
        people(line, family, child);
        addresses(line, family);
        return line;
    }

    private ObjectNode child(Family family, YoungPerson child) {
        var home = family.home();
        var node = JsonNodeFactory.instance.objectNode().put("councilChildId", child.councilChildId());
        boolean unborn = child.born().isAfter(today);
        if (unborn) {
            node.put("expectedDateOfBirth", child.born().toString());
        } else {
            node.put("dateOfBirth", child.born().toString());
            node.putObject("name").put("given", child.given()).put("family", family.name());
            node.putObject("characteristics")
                    .put("sex", child.sex())
                    .put("ethnicity", child.ethnicity())
                    .putArray("disabilities")
                    .add("NONE");
            node.putObject("identifiers").put("nhsNumber", child.nhsNumber());
        }
        node.putObject("responsibility")
                .put("area", home.area().code())
                .put("team", home.team())
                .put("keyWorker", home.keyWorker())
                .put("keyWorkerTeam", home.team());
        var support = node.putObject("support").put("gpPractice", home.practice());
        if (child.ageOn(today) >= SEPARATE_AT) {
            support.put("school", home.school());
        }
        return node.put("holdsFrom", knownSince(family).toString());
    }

    private static LocalDate knownSince(Family family) {
        return family.enquiries().isEmpty()
                ? family.episodes().getFirst().beganOn()
                : family.enquiries().getFirst().discussionOn();
    }

    private static void people(ObjectNode line, Family family, YoungPerson child) {
        var people = line.putArray("relatedPeople");
        people.add(person("P-1", "mother", true, "Mother", family.name()));
        if (family.home().father()) {
            people.add(person("P-2", "father", family.number() % 3 > 0, "Father", family.name()));
        }
        int number = 3;
        for (var sibling : family.children()) {
            if (!sibling.equals(child)) {
                people.add(person("P-" + number++, "sibling", true, null, null)
                        .put("siblingCouncilChildId", sibling.councilChildId()));
            }
        }
    }

    private static ObjectNode person(
            String reference, String role, boolean livesWithChild, @Nullable String given, @Nullable String name) {
        var node = JsonNodeFactory.instance.objectNode().put("reference", reference);
        var person = node.putObject("person")
                .put("role", role)
                .put("parentalResponsibility", !role.equals("sibling"))
                .put("livesWithChild", livesWithChild);
        if (given != null) {
            person.put("given", given).put("family", name);
        }
        return node;
    }

    private static void addresses(ObjectNode line, Family family) {
        var home = family.home();
        var address =
                line.putArray("addresses").addObject().put("reference", "A-1").putObject("address");
        address.put("kind", "home")
                .putArray("lines")
                .add(home.street())
                .add(home.area().town());
        address.put("postcode", String.format(Locale.ROOT, "ZZ99 %dZZ", 1 + family.number() % 9))
                .put("from", "2009-01-01")
                .put("doNotDisclose", family.number() % 23 == 0);
    }

    private static void enquiries(ObjectNode line, Family family) {
        var enquiries = line.putArray("section47Enquiries");
        family.episodes().stream()
                .filter(episode -> episode.origin().followsEnquiry())
                .forEach(episode -> enquiries
                        .addObject()
                        .put("reference", "S47-" + episode.reference())
                        .put("strategyDiscussionOn", episode.beganOn().toString()));
        for (var enquiry : family.enquiries()) {
            var node = enquiries
                    .addObject()
                    .put("reference", enquiry.reference())
                    .put("strategyDiscussionOn", enquiry.discussionOn().toString());
            if (enquiry.endedOn() != null) {
                node.put("endedWithoutConferenceOn", enquiry.endedOn().toString())
                        .put("endReason", family.number() % 2 == 0 ? "not-substantiated" : "no-continuing-harm");
            }
        }
    }

    private void conferences(ObjectNode line, Family family, YoungPerson child) {
        var conferences = line.putArray("conferences");
        var plans = line.putArray("plans");
        for (var episode : family.episodes()) {
            sittings.of(family, episode, child).forEach(conferences::add);
            var plan = episode.planOf(child);
            if (plan != null && plan.endedOn() != null && plan.endedOn().isBefore(today) && !plan.endedByConference()) {
                plans.addObject()
                        .put("startedOn", plan.startedOn().toString())
                        .put("category", plan.category())
                        .put("endedOn", plan.endedOn().toString())
                        .put("endingReason", plan.reason());
            }
        }
    }
}
