package safeguarding.reviewing.care.codes;

/** A code set of the SSDA903 return that an episode of care uses, by the name it has there. */
public enum CodeSet {
    LS("legal status"),
    RNE("reason for the new episode"),
    CIN("category of need"),
    PLACE("placement type"),
    PLACE_PROVIDER("placement provider"),
    REC("reason why the episode ceased"),
    REASON_PLACE_CHANGE("reason for the change of placement");

    private final String words;

    CodeSet(String words) {
        this.words = words;
    }

    /** What the codes say, in words. */
    public String words() {
        return words;
    }
}
