package safeguarding.conference.expectation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.expectation.ExpectationEvent.CircumstancesRecorded;
import safeguarding.platform.aggregate.Aggregate;

/** Who works with a child and the family. One for each child; the age is the child's own. */
@Entity
@Table(name = "child_circumstances")
public class ChildCircumstances extends Aggregate {

    private static final String NOT_KNOWN = "";

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "known_on", nullable = false)
    private LocalDate knownOn;

    @Column(name = "service_kinds", nullable = false)
    private List<String> serviceKinds;

    @Column(name = "service_agencies", nullable = false)
    private List<String> serviceAgencies;

    /** For Hibernate. */
    protected ChildCircumstances() {}

    private ChildCircumstances(UUID childId, String area, LocalDate on) {
        this.childId = childId;
        this.area = area;
        this.knownOn = on;
        this.serviceKinds = List.of();
        this.serviceAgencies = List.of();
    }

    /** Who works with a child is written down for the first time. */
    public static ChildCircumstances record(
            UUID childId, String area, Collection<ServiceKnown> services, LocalDate on) {
        var circumstances = new ChildCircumstances(childId, area, on);
        circumstances.write(services, on);
        return circumstances;
    }

    /** Somebody else works with the child now, or somebody no longer; the same leaves no trace. */
    public void change(Collection<ServiceKnown> services, LocalDate on) {
        if (!sorted(services).equals(services())) {
            write(services, on);
        }
    }

    private void write(Collection<ServiceKnown> services, LocalDate on) {
        var sorted = sorted(services);
        serviceKinds = sorted.stream().map(service -> service.kind().name()).toList();
        serviceAgencies = sorted.stream()
                .map(service -> service.organisation().orElse(NOT_KNOWN))
                .toList();
        knownOn = on;
        happened(new CircumstancesRecorded(id(), childId, area, on));
    }

    private static List<ServiceKnown> sorted(Collection<ServiceKnown> services) {
        return services.stream()
                .distinct()
                .sorted(Comparator.comparing(ServiceKnown::kind)
                        .thenComparing(service -> service.organisation().orElse(NOT_KNOWN)))
                .toList();
    }

    public UUID childId() {
        return childId;
    }

    /** Civil date since when this is known. */
    public LocalDate knownOn() {
        return knownOn;
    }

    /** The services, by kind and organisation. */
    public List<ServiceKnown> services() {
        return IntStream.range(0, serviceKinds.size())
                .mapToObj(place -> new ServiceKnown(
                        AgencyKind.valueOf(serviceKinds.get(place)),
                        serviceAgencies.get(place).isEmpty() ? null : serviceAgencies.get(place)))
                .toList();
    }
}
