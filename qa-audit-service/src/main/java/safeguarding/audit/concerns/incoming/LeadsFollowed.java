package safeguarding.audit.concerns.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.concerns.ToldLeads;
import safeguarding.platform.inbox.EventConsumer;
import safeguarding.platform.inbox.IncomingEvent;
import safeguarding.platform.inbox.Needed;

/** Takes who chairs the conferences of a child, and who is its independent reviewing officer. */
@ApplicationScoped
class LeadsFollowed implements EventConsumer {

    private static final String CONFERENCE = "safeguarding.conference.";
    private static final String REVIEWING = "safeguarding.reviewing.";

    private final ToldLeads leads;

    LeadsFollowed(ToldLeads leads) {
        this.leads = leads;
    }

    private record Told(
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> childIds,
            @Nullable String staffId,
            @Nullable UUID chairId,
            @Nullable UUID officerId,
            @Nullable LocalDate endedOn,
            @Nullable List<Term> terms) {}

    private record Term(@Nullable UUID officerId, @Nullable LocalDate from) {}

    @Override
    public String name() {
        return "leads-of-children";
    }

    @Override
    public Set<String> topics() {
        return Set.of("safeguarding.conference.v1", "safeguarding.reviewing.v1");
    }

    @Override
    public Set<String> types() {
        return Set.of(
                CONFERENCE + "chair-registered.v1",
                CONFERENCE + "chair-changed.v1",
                CONFERENCE + "chair-allocated.v1",
                CONFERENCE + "record-destroyed.v1",
                REVIEWING + "reviewing-officer-registered.v1",
                REVIEWING + "reviewing-officer-changed.v1",
                REVIEWING + "iro-named.v1",
                REVIEWING + "iro-handed-over.v1",
                REVIEWING + "iro-allocation-corrected.v1",
                REVIEWING + "iro-allocation-ended.v1",
                REVIEWING + "iro-allocation-withdrawn.v1",
                REVIEWING + "record-destroyed.v1");
    }

    @Override
    public void handle(IncomingEvent event) {
        var told = event.dataAs(Told.class);
        var about = UUID.fromString(event.subject());
        switch (event.type()) {
            case CONFERENCE + "chair-registered.v1",
                    CONFERENCE + "chair-changed.v1",
                    REVIEWING + "reviewing-officer-registered.v1",
                    REVIEWING + "reviewing-officer-changed.v1" -> leads.keepOfficer(about, Needed.of(told.staffId()));
            case CONFERENCE + "chair-allocated.v1" ->
                leads.keepChair(
                        about, Needed.of(told.childIds()), Needed.of(told.chairId()), Needed.of(told.occurredOn()));
            case CONFERENCE + "record-destroyed.v1", REVIEWING + "record-destroyed.v1" ->
                Needed.of(told.childIds()).forEach(leads::forget);
            default ->
                leads.keepIro(about, Needed.of(told.childIds()).getFirst(), iro(event, told), since(event, told));
        }
    }

    private static @Nullable UUID iro(IncomingEvent event, Told told) {
        return switch (event.type()) {
            case REVIEWING + "iro-named.v1", REVIEWING + "iro-handed-over.v1" -> Needed.of(told.officerId());
            case REVIEWING + "iro-allocation-corrected.v1" ->
                told.endedOn() != null || Needed.of(told.terms()).isEmpty()
                        ? null
                        : Needed.of(told.terms()).getLast().officerId();
            default -> null;
        };
    }

    /** A correction says itself from when the last officer is the child's. */
    private static LocalDate since(IncomingEvent event, Told told) {
        var terms = told.terms();
        return event.type().equals(REVIEWING + "iro-allocation-corrected.v1") && terms != null && !terms.isEmpty()
                ? Needed.of(terms.getLast().from())
                : Needed.of(told.occurredOn());
    }
}
