package safeguarding.licensing.signatures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownSignatory;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** What holds for signatures. */
public final class SignatureRules {

    /** The clock of each signature. */
    public static final Rule SIGNED_IN_TIME = new Rule(
            "LC20",
            "Practice of this service: who is asked to sign has two weeks",
            "A parent or a head teacher signs, or says no, within 10 working days.");

    /** Nobody else signs. */
    public static final Rule SIGNED_BY_THE_VERIFIED = new Rule(
            "LC24",
            "Practice of this service: a signature is of somebody whom an officer verified",
            "It is signed by somebody whom an officer verified for the child, and who signs for what is asked.");

    /** A paper is older than what is handed in only by mistake. */
    public static final Rule SIGNED_AFTER_IT_WAS_ASKED = new Rule(
            "LC25",
            "Practice of this service: what was handed in is what is signed",
            "A paper is signed not before the day on which it was asked for.");

    private SignatureRules() {}

    /** Does this person sign what is asked? */
    static Verdict maySign(Signing signing, UUID signatoryId, List<KnownSignatory> verified) {
        return verified.stream()
                        .anyMatch(each -> each.signatoryId().equals(signatoryId)
                                && each.role().equals(Codes.of(signing)))
                ? Verdict.permitted()
                : SIGNED_BY_THE_VERIFIED.refuses("This person is not verified for it.");
    }

    /** Can a paper of this day sign what was asked? */
    static Verdict signedAfterItWasAsked(LocalDate signedOn, LocalDate askedOn) {
        return signedOn.isBefore(askedOn)
                ? SIGNED_AFTER_IT_WAS_ASKED.refuses("It was asked on %s.".formatted(askedOn))
                : Verdict.permitted();
    }
}
