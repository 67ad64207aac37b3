package safeguarding.platform.local.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The audits of 2012/13 that the report of 28 November 2013 names, as a file of audits of before the suite: child in need
 * plans, supervision twice, core groups, the engagement of partners, and family support workers. How many cases were graded
 * how is invented; that supervision became better is not.
 */
public final class PastAudits {

    private static final String HEADER = "reference,title,theme,tool,startsOn,reportedOn,previous,caseNumber,area,team,"
            + "gradeScale,grade,gradedOn,score\r\n";
    private static final String SCALE = "ofsted-to-2013";
    private static final int AREAS = Area.values().length;

    /** The audits, the earliest first. */
    private static final List<PastAudit> ALL = List.of(
            new PastAudit(
                    "QA-2012/1",
                    "Supervision, spring 2012",
                    "supervision",
                    "2012-05-08",
                    "2012-06-29",
                    "",
                    1,
                    18,
                    17,
                    4),
            new PastAudit(
                    "QA-2012/2",
                    "Child in need plans",
                    "child-in-need-plans",
                    "2012-07-02",
                    "2012-09-28",
                    "",
                    2,
                    20,
                    15,
                    3),
            new PastAudit(
                    "QA-2012/3",
                    "Changes in the work of family support workers",
                    "family-support-workers",
                    "2012-09-10",
                    "2012-10-31",
                    "",
                    1,
                    13,
                    9,
                    1),
            new PastAudit(
                    "QA-2012/4",
                    "Supervision, autumn 2012",
                    "supervision",
                    "2012-11-05",
                    "2012-12-21",
                    "QA-2012/1",
                    4,
                    27,
                    8,
                    1),
            new PastAudit("QA-2012/5", "Core groups", "core-groups", "2013-01-14", "2013-02-28", "", 2, 16, 13, 5),
            new PastAudit(
                    "QA-2012/6",
                    "Engagement of partners",
                    "partner-engagement",
                    "2013-02-11",
                    "2013-03-28",
                    "",
                    3,
                    19,
                    9,
                    1));

    private PastAudits() {}

    /**
     * One of them.
     *
     * @param theme code of the theme and of the tool
     * @param previous reference of the audit before it in its series; empty for a first one
     */
    private record PastAudit(
            String reference,
            String title,
            String theme,
            String startsOn,
            String reportedOn,
            String previous,
            int outstanding,
            int good,
            int adequate,
            int inadequate) {

        int cases() {
            return outstanding + good + adequate + inadequate;
        }

        String gradeOf(int place) {
            if (place < outstanding) {
                return "outstanding";
            }
            if (place < outstanding + good) {
                return "good";
            }
            return place < outstanding + good + adequate ? "adequate" : "inadequate";
        }
    }

    /** How many cases they have in all. */
    public static int cases() {
        return ALL.stream().mapToInt(PastAudit::cases).sum();
    }

    /** The file: one line for each case. */
    public static String csv() {
        var file = new StringBuilder(HEADER);
        ALL.forEach(audit -> lines(audit).forEach(file::append));
        return file.toString();
    }

    /** Areas and teams take turns, so that every area has cases of each grade. */
    private static List<String> lines(PastAudit audit) {
        var lines = new ArrayList<String>();
        for (var place = 0; place < audit.cases(); place++) {
            var area = Area.values()[place % AREAS];
            var teams = area.teams();
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,\"%s\",%s,%s,%s,%s,%s,%d,%s,%s,%s,%s,%s,\r\n",
                    audit.reference(),
                    audit.title(),
                    audit.theme(),
                    audit.theme(),
                    audit.startsOn(),
                    audit.reportedOn(),
                    audit.previous(),
                    place + 1,
                    area.code(),
                    teams.get(place / AREAS % teams.size()),
                    SCALE,
                    audit.gradeOf(place),
                    audit.reportedOn()));
        }
        return lines;
    }
}
