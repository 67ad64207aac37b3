package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineStepped;

/**
 * Passing time reminds an agency of its report, and says when it is overdue, on the agency's own line: the deadline names no
 * agency, and its events are for the unit.
 */
@ApplicationScoped
class RemindingAgencies {

    private final Involvements involvements;

    RemindingAgencies(Involvements involvements) {
        this.involvements = involvements;
    }

    void stepped(@Observes DeadlineStepped stepped) {
        var deadline = stepped.deadline();
        if (deadline.kind().equals(ReportDeadlines.KIND)) {
            involvements.find(deadline.subject().aggregateId()).ifPresent(line -> tell(line, stepped, deadline));
        }
    }

    private void tell(AgencyInvolvement line, DeadlineStepped stepped, Deadline deadline) {
        if (stepped.overdue()) {
            line.missReport(deadline.dueOn(), stepped.on());
        } else {
            line.remind(deadline.dueOn(), stepped.on());
        }
        involvements.save(line);
    }
}
