package safeguarding.audit.reports.web;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.report.Audience;

/** What a figure of a report means. */
@Schema(name = "ReportedDefinition", description = "What a figure of a report means.")
public record DefinitionView(
        @Schema(required = true) String figure,
        @Schema(required = true) String definition) {

    private static final DefinitionView CASES = new DefinitionView(
            "Cases",
            "Cases whose audit counts: audited by one alone, agreed by all who audited them, or settled by moderation."
                    + " What is in dispute does not count yet.");
    private static final DefinitionView GOOD_OR_BETTER = new DefinitionView(
            "Good or better",
            "Cases graded good or better, each within its own scale (F3), of all cases that were graded (n).");
    private static final DefinitionView INTERVAL = new DefinitionView(
            "Interval",
            "95% by Wilson's score method for a share, by Newcombe's hybrid score method (1998, method 10) for a difference."
                    + " A change is called one only where its interval leaves out zero.");
    private static final DefinitionView QUESTIONS = new DefinitionView(
            "Answers",
            "The answer that counts in each case. Yes is told of the cases in which the question applies and was answered.");
    private static final DefinitionView SMALL = new DefinitionView(
            "Numbers not shown",
            "Outside the unit numbers from 1 to 5 are kept back, and as much beside them that none is given back.");
    private static final DefinitionView FEEDBACK = new DefinitionView(
            "Feedback", "Responses, without those recorded in error; words are not told in a report.");

    static List<DefinitionView> ofAudit(Audience audience) {
        return told(audience, CASES, GOOD_OR_BETTER, INTERVAL, QUESTIONS);
    }

    static List<DefinitionView> ofTheme(Audience audience) {
        return told(audience, CASES, GOOD_OR_BETTER, INTERVAL, FEEDBACK);
    }

    private static List<DefinitionView> told(Audience audience, DefinitionView... all) {
        return audience == Audience.UNIT
                ? List.of(all)
                : Stream.concat(Stream.of(all), Stream.of(SMALL)).toList();
    }
}
