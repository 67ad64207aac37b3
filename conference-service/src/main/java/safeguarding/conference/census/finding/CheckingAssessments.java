package safeguarding.conference.census.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusChild;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.CensusEpisode.Assessment;
import safeguarding.conference.census.file.Written;
import safeguarding.platform.rule.WorkingDayCalendar;

/** The assessments of an episode, which this service does not hold: what a file tells of them, and gives back. */
final class CheckingAssessments {

    private static final int WORKING_DAYS = 45;
    private static final int FIRST_YEAR_OF_SPLIT_FACTORS = 2021;
    private static final String NO_FACTOR = "21";
    private static final Set<String> SPLIT = Set.of("18A", "19A");

    private final CensusChild child;
    private final CensusEpisode episode;
    private final WorkingDayCalendar calendar;
    private final Broken broken;
    private final String path;
    private final @Nullable LocalDate referredOn;

    CheckingAssessments(CensusChild child, int index, WorkingDayCalendar calendar, Broken broken) {
        this.child = child;
        this.episode = child.episodes().get(index);
        this.calendar = calendar;
        this.broken = broken;
        this.path = "CINdetails[" + index + "]";
        this.referredOn = Written.day(episode.referredOn());
    }

    void check() {
        var assessments = episode.assessments();
        for (var i = 0; i < assessments.size(); i++) {
            dates(assessments.get(i), path + ".Assessments[" + i + "]");
            factors(assessments.get(i).factors(), path + ".Assessments[" + i + "].AssessmentFactors");
        }
        var open =
                assessments.stream().filter(each -> each.authorisedOn() == null).count();
        broken.flag(open > 1, "8896", path + ".Assessments");
        broken.flag(open > 0 && episode.closedOn() != null, "8867", path + ".Assessments");
        closure();
    }

    private void dates(Assessment assessment, String where) {
        broken.date(assessment.startedOn(), where + ".AssessmentActualStartDate");
        broken.date(assessment.reviewOn(), where + ".AssessmentInternalReviewDate");
        broken.date(assessment.authorisedOn(), where + ".AssessmentAuthorisationDate");
        var started = Written.day(assessment.startedOn());
        var authorised = Written.day(assessment.authorisedOn());
        broken.flag(Days.before(started, referredOn), "1103", where + ".AssessmentActualStartDate");
        broken.flag(Days.before(authorised, started), "8608", where + ".AssessmentAuthorisationDate");
        broken.flag(Days.outsideYear(authorised, child), "8696", where + ".AssessmentAuthorisationDate");
        if (started == null || assessment.authorisedOn() != null) {
            return;
        }
        broken.flag(!Days.inYear(started, child), "8736", where + ".AssessmentActualStartDate");
        broken.flag(
                !started.isAfter(child.yearEnds())
                        && calendar.knows(started)
                        && calendar.knows(child.yearEnds())
                        && calendar.between(started, child.yearEnds()) > WORKING_DAYS,
                "8670Q",
                where + ".AssessmentAuthorisationDate");
    }

    private void factors(List<String> factors, String where) {
        broken.flag(factors.stream().anyMatch(this::isNoFactor), "D4", where);
        broken.flag(factors.contains(NO_FACTOR) && factors.size() > 1, "8869", where);
        var split = child.year() >= FIRST_YEAR_OF_SPLIT_FACTORS;
        broken.flag(split && factors.contains("18A"), "8945Q", where);
        broken.flag(split && factors.contains("19A"), "8950Q", where);
    }

    /** What was split in 2021 has queries of its own (8945Q, 8950Q). */
    private boolean isNoFactor(String written) {
        return !SPLIT.contains(written) && !YearOfCodes.has("AssessmentFactors", written, child.year());
    }

    private void closure() {
        var assessments = episode.assessments();
        var afterAssessment = CheckingEpisode.closedAfterAssessment(episode);
        broken.flag(afterAssessment && assessments.isEmpty(), "8825Q", path + ".ReasonForClosure");
        broken.flag(
                episode.closedOn() != null
                        && !afterAssessment
                        && assessments.size() == 1
                        && assessments.getFirst().factors().equals(List.of(NO_FACTOR)),
                "8873Q",
                path + ".ReasonForClosure");
    }
}
