package safeguarding.conference.councils.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.councils.CouncilArrangement;
import safeguarding.conference.councils.CouncilArrangements;
import safeguarding.conference.councils.CouncilNotification;
import safeguarding.conference.councils.web.ArrangementView.NotificationView;
import safeguarding.conference.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Shows arrangements as they stand, and as they stood on a day and were known on another. */
@ApplicationScoped
public class ArrangementViews {

    private static final String ON_A_DAY = """
            v.child_id = any(cast(:records as uuid[])) and v.withdrawn_on is null and v.lived_from <= :asAt
            and (v.lived_to is null or v.lived_to > :asAt) order by v.lived_from desc, v.id desc""";

    private static final String TOLD = """
            v.child_id = any(cast(:records as uuid[])) and v.withdrawn_on is null and v.notified_on <= :asAt
            order by v.notified_on, v.id""";

    private final CouncilArrangements arrangements;
    private final KnownFacts facts;
    private final Links links;

    ArrangementViews(CouncilArrangements arrangements, KnownFacts facts, Links links) {
        this.arrangements = arrangements;
        this.facts = facts;
        this.links = links;
    }

    /** Those that held on a day about a child, on these records of the person. */
    public List<ArrangementView> of(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        var values = Map.of("records", records.toArray(UUID[]::new), "asAt", asAt.day());
        var told = facts.list(CouncilNotification.class, knownOn, TOLD, values);
        return facts.list(CouncilArrangement.class, knownOn, ON_A_DAY, values).stream()
                .map(arrangement -> show(arrangement, told))
                .toList();
    }

    ArrangementView show(CouncilArrangement arrangement) {
        return show(arrangement, arrangements.notifications(List.of(arrangement.id())));
    }

    /** With what was told by a civil date. */
    List<ArrangementView> show(List<CouncilArrangement> page, LocalDate asAt) {
        var told = arrangements
                .notifications(page.stream().map(CouncilArrangement::id).toList())
                .stream()
                .filter(one -> !one.notified().on().isAfter(asAt))
                .toList();
        return page.stream().map(arrangement -> show(arrangement, told)).toList();
    }

    private ArrangementView show(CouncilArrangement arrangement, Collection<CouncilNotification> told) {
        var identity = arrangement.identity();
        var arranged = arrangement.arranged();
        return new ArrangementView(
                identity.arrangementId(),
                identity.childId(),
                identity.area(),
                Codes.of(arranged.side()),
                arranged.council(),
                arranged.contact(),
                arranged.permanent(),
                arranged.from(),
                arranged.to(),
                told.stream()
                        .filter(one -> one.arrangement().arrangementId().equals(identity.arrangementId()))
                        .filter(one -> one.withdrawal().isEmpty())
                        .map(ArrangementViews::show)
                        .toList(),
                arrangement.correction().map(Correction::on).orElse(null),
                arrangement.correction().map(Correction::reason).orElse(null),
                arrangement.withdrawal().map(MadeInError::on).orElse(null),
                arrangement.withdrawal().map(MadeInError::reason).orElse(null),
                links.to("/v1/council-arrangements/" + identity.arrangementId()));
    }

    static NotificationView show(CouncilNotification notification) {
        var notified = notification.notified();
        return new NotificationView(
                notification.id(),
                notification.version(),
                Codes.of(notified.direction()),
                Codes.of(notified.about()),
                notified.on(),
                notification.withdrawal().map(MadeInError::on).orElse(null));
    }
}
