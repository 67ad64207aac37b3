package safeguarding.licensing.productions;

import java.util.List;
import java.util.stream.Stream;
import safeguarding.platform.problem.ProblemException;

/** The places of a production. */
public record ProductionPlaces(List<ProductionPlace> all) {

    /** Refuses no place at all, and two of the same name ({@code invalid-request}). */
    public ProductionPlaces {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw ProblemException.invalid("details.places", "There is at least one place.");
        }
        if (all.stream().map(ProductionPlace::name).distinct().count() < all.size()) {
            throw ProblemException.invalid("details.places", "Two places have the same name.");
        }
    }

    /** Codes of the councils, sorted, each once. */
    List<String> councils() {
        return all.stream()
                .flatMap(place -> Stream.ofNullable(place.council()))
                .distinct()
                .sorted()
                .toList();
    }

    boolean have(String name) {
        return all.stream().anyMatch(place -> place.name().equals(name));
    }
}
