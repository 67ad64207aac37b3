package safeguarding.conference.returns.census;

/** What there is to say of a return beside the rules that the import asks. */
enum ReturnNote {
    REFERRAL_NOT_HELD(
            "8600",
            "error",
            "The referral has a date. This service holds no referrals, and no census told of this one.",
            "Read in the census of the case system, or write the referral into the file."),
    ASSESSMENTS_NOT_HELD(
            "assessments-not-held",
            "query",
            "Assessments stand in the return. This service holds none, and no census of this year told of them.",
            "Read in the census of the case system of this year, or add the assessments to the file."),
    CONFERENCE_NOT_PLACED(
            "2885",
            "error",
            "Every initial conference of the year stands in the file: in its section 47, or one in the episode.",
            "Split the episode, or write the section 47 of the second conference."),
    OTHERWISE_HERE(
            "otherwise-here",
            "query",
            "What is recorded here is what a census told. Where they differ the return says what is recorded here.",
            "Correct what is wrong, here or in the case system."),
    NOT_RECORDED_HERE(
            "not-recorded-here",
            "query",
            "What a census told is recorded here. The return gives back what the census told.",
            "Find out whether it was withdrawn here, or could not be taken in; then correct it here or in the file."),
    YEAR_NOT_OVER(
            "year-not-over",
            "query",
            "The year of a return is over. Until then it says what is known so far.",
            "Make the return again after 31 March.");

    private final String id;
    private final String severity;
    private final String sentence;
    private final String mend;

    ReturnNote(String id, String severity, String sentence, String mend) {
        this.id = id;
        this.severity = severity;
        this.sentence = sentence;
        this.mend = mend;
    }

    String id() {
        return id;
    }

    String severity() {
        return severity;
    }

    String sentence() {
        return sentence;
    }

    String mend() {
        return mend;
    }
}
