package safeguarding.licensing.children;

import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** What holds in the register of children. */
public final class ChildRules {

    /** Nobody signs because an applicant says so. */
    public static final Rule VERIFIED_INDEPENDENTLY = new Rule(
            "LC21",
            "Practice of this service: who signs for a child is verified independently of the application",
            "Somebody signs for a child only after an officer has verified who it is and that it may, from a source other"
                    + " than the application.");

    private ChildRules() {}

    /** Can somebody be verified like this? A school's register tells who heads a school, and nothing about parents. */
    public static Verdict mayVerify(SignatoryRole role, VerificationMeans how) {
        return switch (how) {
            case REGISTER_OF_SCHOOLS ->
                role == SignatoryRole.HEAD_TEACHER
                        ? Verdict.permitted()
                        : VERIFIED_INDEPENDENTLY.refuses("The register of schools tells nothing about parents.");
            case BIRTH_CERTIFICATE, COURT_ORDER ->
                role == SignatoryRole.PARENT
                        ? Verdict.permitted()
                        : VERIFIED_INDEPENDENTLY.refuses("This document tells nothing about who heads a school.");
            case SCHOOL_RECORD, SEEN_IN_PERSON, RUNG_BACK -> Verdict.permitted();
        };
    }
}
