package safeguarding.reviewing.workers;

/** Why a social worker took a case (SW_REASON of the return). */
public enum ChangeOfWorker {
    CASELOADS("MANAGE"),
    FIRST_CONTACT("FCONTA"),
    WORKER_LEFT("LEFTRL"),
    RESTRUCTURE("ORGRST"),
    TRANSFER("TSPROC"),
    ABSENCE("ABSENC"),
    CHILD_ASKED("CHCHAN"),
    CARER_ASKED("PCCHAN"),
    WORKER_DIED("SWDIED"),
    OTHER("OTHERS");

    private final String code;

    ChangeOfWorker(String code) {
        this.code = code;
    }

    /** How the return writes it. */
    public String code() {
        return code;
    }
}
