package safeguarding.audit.pastaudits;

/** Everything that can happen to a case of a past audit. */
public final class PastAuditStory {

    private PastAuditStory() {}

    /** Lets it happen. */
    public static void happens() {
        var line =
                "%s,Supervision,%s,supervision,2012-05-01,2012-07-31,,1,north-east,,ofsted-to-2013,good,2012-06-11,\r\n"
                        .formatted(PastAuditFile.reference(), PastAuditFile.theme());
        PastAuditFile.report(PastAuditFile.handed(PastAuditFile.HEADER + line, ""));
        PastAuditFile.report(PastAuditFile.handed(PastAuditFile.HEADER + line.replace("good", "adequate"), ""));
    }
}
