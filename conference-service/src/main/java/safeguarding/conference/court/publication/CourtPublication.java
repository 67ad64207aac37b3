package safeguarding.conference.court.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import safeguarding.conference.court.CourtClock;
import safeguarding.conference.court.CourtEvent;
import safeguarding.conference.court.CourtEvent.ApplicationIssued;
import safeguarding.conference.court.CourtEvent.ConflictFound;
import safeguarding.conference.court.CourtEvent.ConflictOver;
import safeguarding.conference.court.CourtEvent.EndedWithoutOrder;
import safeguarding.conference.court.CourtEvent.ExtensionGranted;
import safeguarding.conference.court.CourtEvent.FinalOrderMade;
import safeguarding.conference.court.CourtEvent.HearingBooked;
import safeguarding.conference.court.CourtEvent.HearingHeld;
import safeguarding.conference.court.CourtEvent.HearingVacated;
import safeguarding.conference.court.CourtEvent.LetterSent;
import safeguarding.conference.court.CourtEvent.ProceedingsCorrected;
import safeguarding.conference.court.CourtEvent.ProceedingsWithdrawn;
import safeguarding.conference.court.CourtExtension;
import safeguarding.conference.court.CourtHearing;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens in care proceedings: codes and dates, never the reasons in words. */
@ApplicationScoped
public class CourtPublication implements Publication<CourtEvent> {

    private final Links links;

    CourtPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<CourtEvent> about() {
        return CourtEvent.class;
    }

    @Override
    public CatalogueEvent translate(CourtEvent event) {
        var about = event.proceedings();
        return new CatalogueEvent(
                name(event),
                1,
                CourtClock.PROCEEDINGS,
                about.proceedingsId(),
                event.on(),
                about.childIds(),
                about.area(),
                body(event).link(links.courtProceedings(about.proceedingsId())));
    }

    private static String name(CourtEvent event) {
        return switch (event) {
            case LetterSent e -> "pre-proceedings-letter-sent";
            case ApplicationIssued e -> "court-application-issued";
            case ExtensionGranted e -> "court-extension-granted";
            case HearingBooked e -> "court-hearing-booked";
            case HearingHeld e -> "court-hearing-held";
            case HearingVacated e -> "court-hearing-vacated";
            case FinalOrderMade e -> "court-final-order-made";
            case EndedWithoutOrder e -> "court-proceedings-ended-without-order";
            case ProceedingsCorrected e -> "court-proceedings-corrected";
            case ProceedingsWithdrawn e -> "court-proceedings-withdrawn";
            case ConflictFound e -> "court-conflict-found";
            case ConflictOver e -> "court-conflict-over";
        };
    }

    private static EventBody body(CourtEvent event) {
        var about = event.proceedings();
        var body = EventBody.of(event.on(), about.childIds(), about.area());
        return switch (event) {
            case LetterSent e -> body;
            case ApplicationIssued e -> body.with("dueOn", e.dueOn());
            case ExtensionGranted e -> body.with("weeks", e.weeks()).with("dueOn", e.dueOn());
            case HearingBooked e ->
                body.with("hearingId", e.hearingId()).with("kind", e.kind()).with("bookedFor", e.bookedFor());
            case HearingHeld e -> body.with("hearingId", e.hearingId()).with("kind", e.kind());
            case HearingVacated e ->
                body.with("hearingId", e.hearingId()).with("kind", e.kind()).with("bookedFor", e.bookedFor());
            case FinalOrderMade e -> body.with("order", e.order());
            case EndedWithoutOrder e -> body.with("reason", e.reason());
            case ProceedingsCorrected e -> corrected(body, e);
            case ProceedingsWithdrawn e -> body;
            case ConflictFound e ->
                body.with("ruleId", e.conflict().ruleId())
                        .with("planOn", e.conflict().on());
            case ConflictOver e ->
                body.with("ruleId", e.conflict().ruleId())
                        .with("planOn", e.conflict().on());
        };
    }

    private static EventBody corrected(EventBody body, ProceedingsCorrected event) {
        var facts = event.facts();
        var ending = facts.ending();
        body.with("letterOn", facts.letterOn())
                .with("issuedOn", facts.issuedOn())
                .with("dueOn", event.dueOn())
                .with(
                        "extensions",
                        facts.extensions().stream()
                                .map(CourtPublication::extension)
                                .toList())
                .with(
                        "hearings",
                        facts.hearings().stream().map(CourtPublication::hearing).toList());
        return ending == null
                ? body
                : body.with("endedOn", ending.on())
                        .with("ending", ending.kind())
                        .with("order", ending.order());
    }

    private static Map<String, Object> extension(CourtExtension extension) {
        return Map.of("grantedOn", extension.grantedOn(), "weeks", extension.weeks());
    }

    private static Map<String, Object> hearing(CourtHearing hearing) {
        var told = new LinkedHashMap<String, Object>();
        told.put("hearingId", hearing.hearingId());
        told.put("kind", Codes.of(hearing.kind()));
        told.put("state", Codes.of(hearing.state()));
        told.put("bookedFor", hearing.bookedFor());
        if (hearing.heldOn() != null) {
            told.put("heldOn", hearing.heldOn());
        }
        return told;
    }
}
