package safeguarding.audit.programmes.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.links.Links;
import safeguarding.audit.programmes.ProgrammeEvent;
import safeguarding.audit.programmes.ProgrammeEvent.ProgrammeAgreed;
import safeguarding.audit.programmes.ProgrammeEvent.ProgrammeChanged;
import safeguarding.audit.programmes.ProgrammeEvent.ProgrammeOpened;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to the programme of a year. */
@ApplicationScoped
public class ProgrammePublication implements Publication<ProgrammeEvent> {

    private final Links links;

    ProgrammePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ProgrammeEvent> about() {
        return ProgrammeEvent.class;
    }

    @Override
    public CatalogueEvent translate(ProgrammeEvent event) {
        var body = EventBody.of(event.on())
                .with("startsIn", event.startsIn())
                .link(links.auditProgramme(event.programmeId()));
        return new CatalogueEvent(
                name(event), 1, "audit-programme", event.programmeId(), event.on(), Set.of(), null, body);
    }

    private static String name(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened e -> "audit-programme-opened";
            case ProgrammeChanged e -> "audit-programme-changed";
            case ProgrammeAgreed e -> "audit-programme-agreed";
        };
    }
}
