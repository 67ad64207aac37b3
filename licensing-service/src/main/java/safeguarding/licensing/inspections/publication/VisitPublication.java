package safeguarding.licensing.inspections.publication;


/** Publishes what happens to visits, what follows from them, and complaints. */
@ApplicationScoped
public class VisitPublication implements Publication<VisitEvent> {

    private final Links links;

    VisitPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<VisitEvent> about() {
        return VisitEvent.class;
    }

    @Override
    public CatalogueEvent translate(VisitEvent event) {
        return switch (event) {
            case VisitPlanned planned ->
                visit("licensing-visit-planned", planned.visitId(), event, about(planned.planned(), event)
                        .with("plannedOn", planned.planned().plannedOn())
                        .with("reason", planned.planned().reason()));
            case VisitMade made -> visit("licensing-visit-made", made.visitId(), event, seen(made));
            case VisitStepped stepped ->
                visit(name(stepped.kind()), stepped.visitId(), event, about(stepped.planned(), event));
            case ActionRequired required ->
                action("licensing-action-required", required.actionId(), event, EventBody.of(event.on())
                        .with("visitId", required.visitId())
                        .with("partyId", required.partyId())
                        .with("dueOn", required.dueOn()));
            case ActionDone done ->
                action("licensing-action-done", done.actionId(), event, EventBody.of(event.on())
                        .with("visitId", done.visitId())
                        .with("partyId", done.partyId())
                        .with("dueOn", done.dueOn())
                        .with("doneOn", done.doneOn()));
            case ComplaintReceived received -> received(received);
        };
    }

    private static EventBody about(PlannedVisit planned, VisitEvent event) {
        return EventBody.of(event.on())
                .with("partyId", planned.partyId())
                .with("licenceId", planned.licenceId());
    }

    private static EventBody seen(VisitMade made) {
        return about(made.planned(), made)
                .with("madeOn", made.result().on())
                .with("outcome", made.result().outcome())
                .with(
                        "brokenRules",
                        made.result().breaches().stream()
                                .map(SeenBreach::ruleId)
                                .distinct()
                                .sorted()
                                .toList());
    }

    private CatalogueEvent visit(String name, UUID visitId, VisitEvent event, EventBody body) {
        return event(name, Visiting.TYPE, visitId, event.on(), body.link(links.to("/v1/licensing-visits/" + visitId)));
    }

    private CatalogueEvent action(String name, UUID actionId, VisitEvent event, EventBody body) {
        var link = links.to("/v1/licensing-visit-actions/" + actionId);
        return event(name, RequiringActions.TYPE, actionId, event.on(), body.link(link));
    }

    private CatalogueEvent received(ComplaintReceived received) {
        var body = EventBody.of(received.on())
                .with("partyId", received.partyId())
                .with("receivedOn", received.receivedOn())
                .with("about", received.subject())
                .link(links.to("/v1/licensing-complaints/" + received.complaintId()));
        return event(
                "licensing-complaint-received",
                HearingComplaints.TYPE,
                received.complaintId(),
                received.on(),
                body);
    }

    private static CatalogueEvent event(
            String name, String type, UUID id, LocalDate on, Map<String, Object> body) {
        return new CatalogueEvent(name, 1, type, id, on, Set.of(), null, body);
    }

    private static String name(VisitStep.Kind kind) {
        return switch (kind) {
            case CANCELLED -> "licensing-visit-cancelled";
            case WARNED -> "licensing-warning-given";
            case REFERRED -> "licensing-prosecution-referred";
        };
    }
}
