package safeguarding.reviewing.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who was and is a child's IRO, and who stood and stands in.
 *
 * @param terms by the day on which they begin
 * @param covers by the day on which they begin
 */
public record AllocationFacts(List<Term> terms, List<Cover> covers) {

    /** Nobody yet. */
    public static final AllocationFacts NONE = new AllocationFacts(List.of(), List.of());

    public AllocationFacts {
        terms = terms.stream().sorted(Comparator.comparing(Term::from)).toList();
        covers = covers.stream().sorted(Comparator.comparing(Cover::from)).toList();
    }

    /** The term that holds, whenever it began; empty while nobody is named. */
    public Optional<Term> latest() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast());
    }

    /** The term that held on a civil day. */
    public Optional<Term> namedOn(LocalDate day) {
        return asAt(day).latest();
    }

    /** Who stands in on a civil day. */
    public Optional<Cover> coverOn(LocalDate day) {
        return covers.stream().filter(cover -> cover.holdsOn(day)).findFirst();
    }

    /** The cover with this identifier. */
    public Optional<Cover> cover(UUID coverId) {
        return covers.stream().filter(cover -> cover.id().equals(coverId)).findFirst();
    }

    /** Civil date from which there is a named IRO at all; empty while nobody is named. */
    public Optional<LocalDate> firstNamedOn() {
        return terms.stream().map(Term::from).findFirst();
    }

    /** What had begun by a civil day. */
    public AllocationFacts asAt(LocalDate day) {
        return new AllocationFacts(
                terms.stream().filter(term -> !term.from().isAfter(day)).toList(),
                covers.stream().filter(cover -> !cover.from().isAfter(day)).toList());
    }

    AllocationFacts with(Term term) {
        return new AllocationFacts(added(terms, term), covers);
    }

    /** Another officer from a day on: nobody stands in for the one before any longer. */
    AllocationFacts handedOver(Term term) {
        var kept = covers.stream()
                .filter(cover -> cover.from().isBefore(term.from()))
                .map(cover -> cover.until(term.from().minusDays(1)))
                .toList();
        return new AllocationFacts(added(terms, term), kept);
    }

    AllocationFacts with(Cover cover) {
        return new AllocationFacts(terms, added(covers, cover));
    }

    AllocationFacts without(Cover cover) {
        return new AllocationFacts(
                terms, covers.stream().filter(each -> !each.equals(cover)).toList());
    }

    /** Everybody who is or was named or stands or stood in. */
    Stream<UUID> officers() {
        return Stream.concat(
                        terms.stream().map(Term::officerId), covers.stream().map(Cover::officerId))
                .distinct();
    }

    private static <T> List<T> added(List<T> before, T one) {
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
