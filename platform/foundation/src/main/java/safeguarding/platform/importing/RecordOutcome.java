package safeguarding.platform.importing;

import java.util.List;

/**
 * What is written into the report about one line.
 *
 * @param code outcome as in the report
 * @param findings what there is to say
 */
record RecordOutcome(String code, List<Finding> findings) {

    static final String CREATED = "created";
    static final String UPDATED = "updated";
    static final String UNCHANGED = "unchanged";
    static final String REJECTED = "rejected";
    static final String FAILED = "failed";

    static RecordOutcome of(ImportResult result) {
        return switch (result) {
            case ImportResult.Created created -> new RecordOutcome(CREATED, created.findings());
            case ImportResult.Updated updated -> new RecordOutcome(UPDATED, updated.findings());
            case ImportResult.Unchanged unchanged -> new RecordOutcome(UNCHANGED, unchanged.findings());
            case ImportResult.Rejected rejected -> new RecordOutcome(REJECTED, rejected.findings());
        };
    }

    /** The same content was taken before; what there was to say of it then is still so. */
    static RecordOutcome unchanged(List<Finding> findings) {
        return new RecordOutcome(UNCHANGED, findings);
    }

    static RecordOutcome rejected(List<Finding> findings) {
        return new RecordOutcome(REJECTED, findings);
    }

    static RecordOutcome failed(String code, String message) {
        return new RecordOutcome(FAILED, List.of(Finding.of(code, message)));
    }

    boolean taken() {
        return code.equals(CREATED) || code.equals(UPDATED) || code.equals(UNCHANGED);
    }

    /** Whether something of the record could not be taken yet, so that the same content has more to give later. */
    boolean ahead() {
        return findings.stream().anyMatch(finding -> finding.code().equals(Finding.AHEAD));
    }

    /** A dry run meets the same record again without what an earlier line would have left. */
    RecordOutcome afterAnEarlierLine() {
        return code.equals(CREATED) ? new RecordOutcome(UPDATED, findings) : this;
    }
}
