package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.time.CivilTime;

/**
 * B2.10: the agencies of a review are invited a month before. The conference carries the deadline; the last invitation meets
 * it. An initial conference, held within three weeks, has none.
 */
@ApplicationScoped
public class InvitationsDue {

    /** The rule; how long before is a setting of the council. */
    public static final String RULE = "B2.10-invitations";

    private static final String CONFERENCE = "conference";

    private final Involvements involvements;
    private final Deadlines deadlines;

    InvitationsDue(Involvements involvements, Deadlines deadlines) {
        this.involvements = involvements;
        this.deadlines = deadlines;
    }

    /** It is booked, or booked differently. */
    void booked(KnownConference conference) {
        var startsAt = conference.startsAt();
        if (!conference.review() || startsAt == null || conference.heldOn() != null) {
            return;
        }
        var day = LocalDate.ofInstant(startsAt, CivilTime.ZONE);
        if (deadlines.canWorkOut(RULE, day)) {
            deadlines.open(
                    RULE,
                    new DeadlineSubject(
                            CONFERENCE, conference.conferenceId(), conference.childIds(), conference.area()),
                    day);
            invited(conference);
        }
    }

    /** It has no day any more. */
    void unbooked(KnownConference conference) {
        deadlines.withdraw(conference.conferenceId(), RULE, "The review has no day.");
    }

    /** Somebody was invited: when nobody waits for an invitation, they are all out. */
    void invited(KnownConference conference) {
        var lines = expected(involvements.at(conference.conferenceId()));
        var all = !lines.isEmpty() && lines.stream().noneMatch(line -> line.invitedOn() == null);
        if (all) {
            deadlines
                    .of(conference.conferenceId(), RULE)
                    .filter(Deadline::stillPending)
                    .ifPresent(pending -> deadlines.met(conference.conferenceId(), RULE, last(lines)));
        }
    }

    private static List<AgencyInvolvement> expected(List<AgencyInvolvement> lines) {
        return lines.stream().filter(line -> line.release().isEmpty()).toList();
    }

    private static LocalDate last(List<AgencyInvolvement> lines) {
        return lines.stream()
                .map(line -> Objects.requireNonNull(line.invitedOn()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
