package safeguarding.conference.involvement.web;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.ReportSection;
import safeguarding.conference.involvement.ReportSectionCode;
import safeguarding.platform.coding.Codes;

/** What somebody sent with the web form; every field may be absent. Masks it all: it holds secrets and what was written. */
public class SentForm {

    /** The code, on the first page. */
    @FormParam("code")
    @Nullable
    String code;

    /** The session, once the form is open. */
    @FormParam("session")
    @Nullable
    String session;

    /** What is answered: in-person, video, phone, apologies; empty: nothing yet. */
    @FormParam("answer")
    @Nullable
    String answer;

    /** Who writes the report, as an office. */
    @FormParam("author")
    @Nullable
    String author;

    @FormParam("involvement")
    @Nullable
    String involvement;

    @FormParam("health-and-development")
    @Nullable
    String healthAndDevelopment;

    @FormParam("parenting")
    @Nullable
    String parenting;

    @FormParam("family-and-environment")
    @Nullable
    String familyAndEnvironment;

    @FormParam("risks")
    @Nullable
    String risks;

    @FormParam("strengths")
    @Nullable
    String strengths;

    @FormParam("voice-of-the-child")
    @Nullable
    String voiceOfTheChild;

    @FormParam("recommendation")
    @Nullable
    String recommendation;

    /** The sections that say something. */
    List<ReportSection> sections() {
        var sections = new ArrayList<ReportSection>();
        add(sections, ReportSectionCode.INVOLVEMENT, involvement);
        add(sections, ReportSectionCode.HEALTH_AND_DEVELOPMENT, healthAndDevelopment);
        add(sections, ReportSectionCode.PARENTING, parenting);
        add(sections, ReportSectionCode.FAMILY_AND_ENVIRONMENT, familyAndEnvironment);
        add(sections, ReportSectionCode.RISKS, risks);
        add(sections, ReportSectionCode.STRENGTHS, strengths);
        add(sections, ReportSectionCode.VOICE_OF_THE_CHILD, voiceOfTheChild);
        add(sections, ReportSectionCode.RECOMMENDATION, recommendation);
        return sections;
    }

    /** Who writes the report; empty when it was not said. */
    String writtenBy() {
        return author == null ? "" : author.strip();
    }

    /** What was written into the section of a field; null when nothing was. */
    @Nullable
    String text(String field) {
        return sections().stream()
                .filter(section -> Codes.of(section.code()).equals(field))
                .map(ReportSection::text)
                .findFirst()
                .orElse(null);
    }

    /** Browsers send the end of a line as two characters, and count it as one. */
    private static void add(List<ReportSection> sections, ReportSectionCode code, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            sections.add(new ReportSection(code, text.strip().replace("\r\n", "\n")));
        }
    }

    @Override
    public String toString() {
        return "SentForm[masked]";
    }
}
