package safeguarding.licensing.parties;

import java.util.List;
import safeguarding.platform.problem.ProblemException;

/** The addresses of a party; the first is the principal one. Masks itself. */
public record Addresses(List<PartyAddress> all) {

    public Addresses {
        all = List.copyOf(all);
        if (all.isEmpty() || all.getFirst().kind() != AddressKind.PRINCIPAL) {
            throw ProblemException.invalid("details.addresses", "The first address is the principal one.");
        }
    }

    /** Code of the council in whose area the party is. */
    String council() {
        return all.getFirst().council();
    }

    /** All postcodes, sorted. */
    List<String> postcodes() {
        return all.stream().map(PartyAddress::postcode).distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return "Addresses[masked]";
    }
}
