package safeguarding.conference.correspondence.composing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import safeguarding.conference.chairs.Chairs;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.correspondence.LetterField;
import safeguarding.conference.involvement.Involvements;

/** What is recorded of the conference itself. */
@ApplicationScoped
class FactsOfConference {

    private final Chairs chairs;
    private final Involvements involvements;

    FactsOfConference(Chairs chairs, Involvements involvements) {
        this.chairs = chairs;
        this.involvements = involvements;
    }

    List<Fact> gather(AboutLetter about) {
        var conference = about.conference();
        var facts = new Gathered();
        facts.add(LetterField.CONFERENCE_KIND, PlainWords.of(conference.kind()));
        var booking = conference.booking();
        facts.addTraced(LetterField.CONFERENCE_VENUE, booking == null ? null : booking.venue());
        var holding = conference.holding();
        if (holding != null) {
            facts.addDay(LetterField.CONFERENCE_DATE, holding.on());
            facts.add(LetterField.QUORUM_OVERRIDE, holding.overrideReason());
        }
        var chairId = conference.chairId();
        if (chairId != null) {
            chairs.find(chairId)
                    .ifPresent(chair -> facts.add(
                            LetterField.CHAIR_NAME, Names.of(chair.details().name())));
        }
        involvements.at(conference.id()).stream()
                .filter(line -> line.attendance() != null && line.attendance().attendance() == Attendance.ATTENDED)
                .forEach(line -> facts.add(
                        LetterField.AGENCY_PRESENT, PlainWords.of(line.agency().kind())));
        conference.breaches().forEach(breach -> facts.add(LetterField.RULE_BROKEN, breach.sentence()));
        return facts.all();
    }
}
