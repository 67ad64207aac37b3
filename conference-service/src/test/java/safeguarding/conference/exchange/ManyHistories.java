package safeguarding.conference.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Histories as a case system has them: two parents and two homes, one enquiry, an initial conference with four to eight
 * agencies that makes a plan, one or two reviews with four; a third of the children in groups of siblings who share enquiry
 * and conferences.
 */
final class ManyHistories {

    private static final int[] SIBLINGS = {1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3};
    private static final List<String> KINDS = List.of(
            "social-care", "police", "school", "gp", "health-visitor", "probation", "child-mental-health", "housing");
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 6, 1);

    private ManyHistories() {}

    /** The lines of this many children, siblings next to each other. */
    static List<String> of(String prefix, int children) {
        var lines = new ArrayList<String>();
        for (int family = 0; lines.size() < children; family++) {
            for (int sibling = 0; sibling < SIBLINGS[family % SIBLINGS.length] && lines.size() < children; sibling++) {
                lines.add(line(prefix, lines.size(), family));
            }
        }
        return lines;
    }

    private static String line(String prefix, int child, int family) {
        var discussion = FIRST_DAY.plusDays(family % 900);
        return """
                {"child": {"councilChildId": "%1$s-c%2$d", "name": {"given": "Ada", "family": "Hale"}, "dateOfBirth": "2005-04-17",
                 "characteristics": {"sex": "F", "ethnicity": "WBRI", "disabilities": ["NONE"]},
                 "responsibility": {"area": "north-east", "team": "ne-1", "keyWorker": "S1042"}, "holdsFrom": "%4$s"},
                 "relatedPeople": [{"reference": "P-1", "person": {"role": "mother", "parentalResponsibility": true,
                 "livesWithChild": true, "given": "Ruth", "family": "Hale"}}, {"reference": "P-2", "person": {"role": "father",
                 "parentalResponsibility": true, "livesWithChild": false, "given": "Sam", "family": "Hale"}}],
                 "addresses": [{"reference": "A-1", "address": {"kind": "home", "lines": ["3 Mill Lane"],
                 "postcode": "GU21 1AA", "from": "2010-01-01", "doNotDisclose": false}}, {"reference": "A-2",
                 "relatedPersonReference": "P-2", "address": {"kind": "home", "lines": ["7 High Street"],
                 "postcode": "GU1 3AA", "from": "2010-01-01", "doNotDisclose": true}}],
                 "section47Enquiries": [{"reference": "%1$s-f%3$d-S47", "strategyDiscussionOn": "%4$s"}],
                 "conferences": [%5$s]}""".replace("\n", " ")
                .formatted(prefix, child, family, discussion, conferences(prefix, family, discussion));
    }

    private static String conferences(String prefix, int family, LocalDate discussion) {
        var name = prefix + "-f" + family;
        var initial = discussion.plusDays(8 + family % 16);
        var all = new ArrayList<String>();
        all.add("""
                {"reference": "%s-ICPC", "kind": "initial", "requestedOn": "%s", "enquiryReference": "%s-S47", "heldOn": "%s",
                 "involvement": [%s], "decision": {"outcome": "plan-made", "category": "neglect",
                 "leadSocialWorker": "S1042", "earlierPlansElsewhere": 0}}""".formatted(name, discussion.plusDays(1), name, initial, involvement(family, 4 + family % 5)));
        boolean second = family % 2 == 0;
        all.add(review(name, family, 1, initial.plusDays(80), second || family % 5 == 0));
        if (second) {
            all.add(review(name, family, 2, initial.plusDays(240), family % 5 == 0));
        }
        return String.join(", ", all).replace("\n", " ");
    }

    private static String review(String name, int family, int number, LocalDate heldOn, boolean continued) {
        var decision = continued
                ? "{\"outcome\": \"continued\"}"
                : "{\"outcome\": \"ended\", \"endingReason\": \"harm-no-longer-likely\"}";
        return "{\"reference\": \"%s-R%d\", \"kind\": \"review\", \"heldOn\": \"%s\", \"involvement\": [%s], \"decision\": %s}"
                .formatted(name, number, heldOn, involvement(family, 4), decision);
    }

    private static String involvement(int family, int agencies) {
        return IntStream.range(0, agencies)
                .mapToObj(i ->
                        "{\"agency\": \"%1$s-%2$d\", \"kind\": \"%1$s\", \"directContact\": true, \"attendance\": \"%3$s\"}"
                                .formatted(KINDS.get(i), i < 2 ? 1 : family % 40, i < 3 ? "attended" : "apologies"))
                .collect(Collectors.joining(", "));
    }
}
