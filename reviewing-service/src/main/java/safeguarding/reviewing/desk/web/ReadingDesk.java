package safeguarding.reviewing.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.platform.access.Access;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.desk.DeskHorizon;
import safeguarding.reviewing.neighbours.NextReviews;
import safeguarding.reviewing.neighbours.OfficerRegister;

/** Reads the desk of an officer as it is today. */
@ApplicationScoped
class ReadingDesk {

    private final OfficerRegister register;
    private final DeskChildren children;
    private final DeskLines lines;
    private final NextReviews reviews;
    private final Clock clock;

    ReadingDesk(OfficerRegister register, DeskChildren children, DeskLines lines, NextReviews reviews, Clock clock) {
        this.register = register;
        this.children = children;
        this.lines = lines;
        this.reviews = reviews;
        this.clock = clock;
    }

    OfficerDeskView of(UUID officerId, Access access, PageRequest page) {
        if (!register.knows(officerId)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "There is no such reviewing-officer for this caller.");
        }
        var today = CivilTime.today(clock);
        var horizon = new DeskHorizon(today);
        var onDesk = children.of(officerId, today, access);
        var periodIds = onDesk.stream().map(DeskChild::periodId).toList();
        var due = lines.of(periodIds, horizon, access, page);
        var next = reviews.of(periodIds, null);
        access.shown(onDesk.stream().map(DeskChild::childId).collect(Collectors.toSet()));
        return new OfficerDeskView(
                officerId,
                today,
                onDesk.stream()
                        .map(child -> DeskChildView.of(child, next.get(child.periodId()), horizon))
                        .toList(),
                due.items(),
                due.next());
    }
}
