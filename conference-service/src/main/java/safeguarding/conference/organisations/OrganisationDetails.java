package safeguarding.conference.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;

/**
 * What is written about an organisation.
 *
 * @param name as people call it
 * @param kinds names of the kinds of agency as which it comes, sorted; one at least
 * @param clients machine clients ({@code azp}) that may act for it, sorted
 * @param openFrom first civil date on which it takes part
 * @param closedOn civil date from which it no longer takes part; null while it does
 */
@Embeddable
public record OrganisationDetails(
        @Column(name = "name", nullable = false) String name,
        @Column(name = "kinds", nullable = false) List<String> kinds,
        @Column(name = "clients", nullable = false) List<String> clients,
        @Column(name = "open_from", nullable = false) LocalDate openFrom,

        @Column(name = "closed_on") @Nullable LocalDate closedOn) {

    public OrganisationDetails {
        kinds = List.copyOf(new TreeSet<>(kinds));
        clients = List.copyOf(new TreeSet<>(clients));
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("An organisation comes as one kind of agency at least.");
        }
    }

    /** Whether it takes part on a civil date. */
    public boolean openOn(LocalDate day) {
        return !openFrom.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    /** The kinds as constants. */
    public List<AgencyKind> comesAs() {
        return kinds.stream().map(AgencyKind::valueOf).toList();
    }
}
