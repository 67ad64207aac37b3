package safeguarding.conference.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtClock;
import safeguarding.conference.court.CourtConflict;
import safeguarding.conference.court.CourtFacts;
import safeguarding.conference.court.CourtProceedings;
import safeguarding.conference.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.versioning.Versions;

/** Shows proceedings without the children whom the caller may not see. */
@ApplicationScoped
public class CourtProceedingsViews {

    private final CourtClock timescale;
    private final Links links;

    CourtProceedingsViews(CourtClock timescale, Links links) {
        this.timescale = timescale;
        this.links = links;
    }

    /** The answer to who has read or changed them: as they stand, with their version. */
    Response answer(CourtProceedings proceedings, Set<UUID> visible) {
        return Response.ok(show(proceedings, visible))
                .tag(Versions.etag(proceedings))
                .build();
    }

    /** As they stand. */
    CourtProceedingsView show(CourtProceedings proceedings, Set<UUID> visible) {
        var deadline = timescale.of(proceedings).map(Deadline::id).orElse(null);
        return view(proceedings, proceedings.facts(), proceedings.conflicts(), visible, deadline);
    }

    /** As they stood on a day by which they had begun. */
    CourtProceedingsView show(CourtProceedings proceedings, Set<UUID> visible, LocalDate asAt) {
        return view(proceedings, proceedings.facts().asAt(asAt), conflicts(proceedings, asAt), visible, null);
    }

    /** What did not go together on a day. */
    static List<CourtConflict> conflicts(CourtProceedings proceedings, LocalDate asAt) {
        var facts = proceedings.facts().asAt(asAt);
        return proceedings.conflicts().stream()
                .filter(conflict -> conflict.heldIn(facts, asAt))
                .toList();
    }

    private CourtProceedingsView view(
            CourtProceedings proceedings,
            CourtFacts facts,
            List<CourtConflict> conflicts,
            Set<UUID> visible,
            @Nullable UUID deadlineId) {
        var limit = timescale.limit(proceedings, facts);
        var issuedOn = facts.issuedOn();
        return new CourtProceedingsView(
                proceedings.id(),
                proceedings.childIds().stream()
                        .filter(visible::contains)
                        .sorted()
                        .toList(),
                proceedings.area(),
                Codes.of(facts.stage()),
                facts.letterOn(),
                issuedOn,
                limit == null ? null : CourtLimitView.of(limit, deadlineId),
                facts.extensions().stream().map(CourtExtensionFields::of).toList(),
                facts.hearings().stream().map(CourtHearingFields::of).toList(),
                issuedOn == null ? List.of() : CourtWindowView.of(issuedOn, timescale),
                facts.ending() == null ? null : CourtEndingFields.of(facts.ending()),
                conflicts.stream()
                        .filter(conflict -> visible.contains(conflict.childId()))
                        .map(CourtConflictView::of)
                        .toList(),
                proceedings.correction().map(Correction::on).orElse(null),
                proceedings.correction().map(Correction::reason).orElse(null),
                proceedings.withdrawal().map(MadeInError::on).orElse(null),
                proceedings.withdrawal().map(MadeInError::reason).orElse(null),
                links.courtProceedings(proceedings.id()));
    }
}
