package safeguarding.platform.measure.yardstick;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** Puts a target or comparator that was set into the words of the catalogue. */
@ApplicationScoped
class TargetEvents {

    private final SafeguardingSettings settings;
    private final Clock clock;

    TargetEvents(SafeguardingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record TargetBody(
            LocalDate occurredOn, String indicator, String year, BigDecimal value, String direction, URI link) {}

    private record ComparatorBody(
            LocalDate occurredOn, String indicator, String year, String group, BigDecimal value, URI link) {}

    CatalogueEvent set(UUID id, Target target) {
        var body = new TargetBody(
                CivilTime.today(clock),
                target.indicator(),
                target.year().toString(),
                target.value(),
                target.direction().code(),
                link(target.indicator(), "targets", target.year()));
        return event("indicator-target-set", "indicator-target", id, body);
    }

    CatalogueEvent set(UUID id, Comparator comparator) {
        var body = new ComparatorBody(
                CivilTime.today(clock),
                comparator.indicator(),
                comparator.year().toString(),
                comparator.group(),
                comparator.value(),
                link(comparator.indicator(), "comparators", comparator.year()));
        return event("indicator-comparator-set", "indicator-comparator", id, body);
    }

    private CatalogueEvent event(String name, String aggregateType, UUID id, Object body) {
        return new CatalogueEvent(name, 1, aggregateType, id, CivilTime.today(clock), Set.of(), null, body);
    }

    private URI link(String indicator, String what, ReportingYear year) {
        return URI.create("%s/v1/indicators/%s/%s/%s"
                .formatted(
                        settings.publicBaseUrl(),
                        indicator,
                        what,
                        year.toString().replace('/', '-')));
    }
}
