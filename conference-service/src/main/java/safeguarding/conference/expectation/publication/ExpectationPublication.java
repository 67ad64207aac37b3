package safeguarding.conference.expectation.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.expectation.ExpectationEvent;
import safeguarding.conference.expectation.ExpectationEvent.CircumstancesRecorded;
import safeguarding.conference.expectation.ExpectationEvent.ExpectationRuleChanged;
import safeguarding.conference.expectation.ExpectationEvent.ExpectationRuleRegistered;
import safeguarding.conference.expectation.ExpectationEvent.Expected;
import safeguarding.conference.expectation.ExpectationEvent.ExpectedAgencyAdded;
import safeguarding.conference.expectation.ExpectationEvent.ExpectedAgencyNamed;
import safeguarding.conference.expectation.ExpectationEvent.ExpectedAgencyRemoved;
import safeguarding.conference.expectation.Expects;
import safeguarding.conference.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to circumstances, rules and expectations. */
@ApplicationScoped
public class ExpectationPublication implements Publication<ExpectationEvent> {

    /** No code of an organisation looks so: it is told to the council alone that somebody unknown is expected. */
    private static final String NOT_KNOWN = "not known";

    private final Links links;

    ExpectationPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ExpectationEvent> about() {
        return ExpectationEvent.class;
    }

    @Override
    public CatalogueEvent translate(ExpectationEvent event) {
        return switch (event) {
            case CircumstancesRecorded e -> circumstances(e);
            case ExpectationRuleRegistered e -> rule("expectation-rule-registered", e, e.ruleId(), e.expects());
            case ExpectationRuleChanged e -> rule("expectation-rule-changed", e, e.ruleId(), e.expects());
            case ExpectedAgencyAdded e ->
                expected(
                        "expected-agency-added",
                        e,
                        e.expected(),
                        body(e, e.expected()).with("byChair", e.byChair()));
            case ExpectedAgencyNamed e -> expected("expected-agency-named", e, e.expected(), body(e, e.expected()));
            case ExpectedAgencyRemoved e -> expected("expected-agency-removed", e, e.expected(), body(e, e.expected()));
        };
    }

    private CatalogueEvent circumstances(CircumstancesRecorded e) {
        return new CatalogueEvent(
                "circumstances-recorded",
                1,
                "child-circumstances",
                e.circumstancesId(),
                e.on(),
                Set.of(e.childId()),
                e.area(),
                EventBody.of(e.on(), Set.of(e.childId()), e.area())
                        .link(links.to("/v1/children/" + e.childId() + "/circumstances")));
    }

    private CatalogueEvent rule(String name, ExpectationEvent event, UUID ruleId, Expects expects) {
        var body = new ExpectationRuleBody(
                event.on(),
                expects.circumstance().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                expects.ageFrom(),
                expects.ageBelow(),
                expects.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                expects.agency(),
                expects.directContact(),
                expects.validFrom(),
                expects.validTo(),
                links.to("/v1/expectation-rules/" + ruleId));
        return new CatalogueEvent(name, 1, "expectation-rule", ruleId, event.on(), Set.of(), null, body);
    }

    private CatalogueEvent expected(String name, ExpectationEvent event, Expected expected, EventBody body) {
        return new CatalogueEvent(
                name,
                1,
                "expected-agency",
                expected.id(),
                event.on(),
                expected.childIds(),
                expected.area(),
                body.link(links.to("/v1/expected-agencies/" + expected.id())));
    }

    private static EventBody body(ExpectationEvent event, Expected expected) {
        return EventBody.of(event.on(), expected.childIds(), expected.area())
                .with("conferenceId", expected.conferenceId())
                .with("agencyKind", expected.kind())
                .with("agency", Objects.requireNonNullElse(expected.agency(), NOT_KNOWN));
    }
}
