package safeguarding.conference.expectation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.neighbours.KnownChild;

/**
 * Who is expected by the rules (B2.6), once for all children of a conference. A kind that is expected and of which no
 * organisation is known is expected all the same: it is never silently left out.
 */
final class WorkingOut {

    /**
     * A seat at the table.
     *
     * @param agency code of the organisation; null while it is not known
     */
    record Seat(AgencyKind kind, @Nullable String agency) {}

    /** Why a seat is there. */
    static final class Reasons {

        private final List<UUID> rules = new ArrayList<>();
        private final List<String> sentences = new ArrayList<>();
        private boolean directContact;

        private void add(ExpectationRule rule) {
            directContact |= rule.expects().directContact();
            if (!rules.contains(rule.id())) {
                rules.add(rule.id());
                sentences.add(rule.sentence());
            }
        }

        Because because() {
            return new Because(rules, sentences);
        }

        boolean directContact() {
            return directContact;
        }
    }

    private final List<ExpectationRule> rules;
    private final Map<UUID, ChildCircumstances> circumstances;
    private final LocalDate day;

    WorkingOut(List<ExpectationRule> rules, List<ChildCircumstances> circumstances, LocalDate day) {
        this.rules = rules;
        this.circumstances = new LinkedHashMap<>();
        circumstances.forEach(each -> this.circumstances.put(each.childId(), each));
        this.day = day;
    }

    /** The seats of these children with their reasons, child by child in the order of the rules. */
    Map<Seat, Reasons> seats(List<KnownChild> children) {
        var seats = new LinkedHashMap<Seat, Reasons>();
        for (var child : children) {
            of(child)
                    .forEach((seat, expecting) -> expecting.forEach(rule ->
                            seats.computeIfAbsent(seat, none -> new Reasons()).add(rule)));
        }
        return seats;
    }

    /** A seat without an organisation is for those of whom no organisation of that kind is known. */
    private Map<Seat, List<ExpectationRule>> of(KnownChild child) {
        var seats = new LinkedHashMap<Seat, List<ExpectationRule>>();
        rules.forEach(rule -> seatsBy(rule, child)
                .forEach(seat ->
                        seats.computeIfAbsent(seat, none -> new ArrayList<>()).add(rule)));
        var named = seats.keySet().stream()
                .filter(seat -> seat.agency() != null)
                .map(Seat::kind)
                .collect(Collectors.toSet());
        seats.keySet().removeIf(seat -> seat.agency() == null && named.contains(seat.kind()));
        return seats;
    }

    private List<Seat> seatsBy(ExpectationRule rule, KnownChild child) {
        var expects = rule.expects();
        if (!expects.concerns(child, day)) {
            return List.of();
        }
        var known = services(child.childId(), expects.kind());
        if (expects.circumstance() == Circumstance.KNOWN_SERVICE && known.isEmpty()) {
            return List.of();
        }
        if (expects.agency() != null) {
            return List.of(new Seat(expects.kind(), expects.agency()));
        }
        return known.isEmpty()
                ? List.of(new Seat(expects.kind(), null))
                : known.stream()
                        .map(service -> new Seat(expects.kind(), service.agency()))
                        .toList();
    }

    private List<ServiceKnown> services(UUID childId, AgencyKind kind) {
        return Optional.ofNullable(circumstances.get(childId)).stream()
                .flatMap(known -> known.services().stream())
                .filter(service -> service.kind() == kind)
                .toList();
    }
}
