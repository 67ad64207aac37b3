package safeguarding.conference.census.finding;

import jakarta.enterprise.context.ApplicationScoped;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.platform.rule.WorkingDayCalendar;

/** Asks all rules of the census about one child. */
@ApplicationScoped
public class CheckingCensus {

    private final WorkingDayCalendar calendar;

    public CheckingCensus(WorkingDayCalendar calendar) {
        this.calendar = calendar;
    }

    /** The rules that the record breaks. */
    public Broken check(CensusChild child) {
        var broken = new Broken();
        child.ofTheFile()
                .forEach(rule -> broken.flag(true, rule, rule.equals("100") ? "Header.ReferenceDate" : "Child"));
        new CheckingIdentity(child, broken).check();
        broken.flag(child.episodes().isEmpty(), "8590", "CINdetails");
        for (var episode = 0; episode < child.episodes().size(); episode++) {
            new CheckingReferral(child, episode, calendar, broken).check();
            new CheckingEpisode(child, episode, broken).check();
            new CheckingAssessments(child, episode, calendar, broken).check();
            var plans = child.episodes().get(episode).plans().size();
            for (var plan = 0; plan < plans; plan++) {
                new CheckingPlan(child, episode, plan, broken).check();
            }
        }
        new CheckingEpisodesTogether(child, broken).check();
        new CheckingSection47(child, calendar, broken).check();
        new CheckingPlansTogether(child, broken).check();
        return broken;
    }
}
