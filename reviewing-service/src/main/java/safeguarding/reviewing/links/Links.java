package safeguarding.reviewing.links;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.settings.SafeguardingSettings;

/** Makes links with the public address at the gateway; none holds anything but identifiers. */
@Singleton
public final class Links {

    private final URI publicBaseUrl;

    Links(SafeguardingSettings settings) {
        this.publicBaseUrl = settings.publicBaseUrl();
    }

    /** A resource of this service by its path, such as {@code /v1/children/…}. */
    public URI to(String path) {
        return URI.create(publicBaseUrl + path);
    }

    /** A child's record. */
    public URI child(UUID childId) {
        return to("/v1/children/" + childId);
    }

    /** A period of care. */
    public URI periodOfCare(UUID periodId) {
        return to("/v1/periods-of-care/" + periodId);
    }

    /** A reviewing officer in the register. */
    public URI reviewingOfficer(UUID officerId) {
        return to("/v1/reviewing-officers/" + officerId);
    }

    /** What was counted on the desk of a reviewing officer on a morning. */
    public URI dailyDigest(UUID officerId, LocalDate day) {
        return to("/v1/reviewing-officers/" + officerId + "/digests/" + day);
    }

    /** Who is a child's IRO in a period of care. */
    public URI iroAllocation(UUID allocationId) {
        return to("/v1/iro-allocations/" + allocationId);
    }

    /** That two children are siblings. */
    public URI siblingTie(UUID tieId) {
        return to("/v1/sibling-ties/" + tieId);
    }

    /** The reviews of a period of care. */
    public URI reviewChain(UUID chainId) {
        return to("/v1/review-chains/" + chainId);
    }

    /** A review of a looked-after child. */
    public URI review(UUID reviewId) {
        return to("/v1/reviews/" + reviewId);
    }

    /** A visit to a looked-after child. */
    public URI visit(UUID visitId) {
        return to("/v1/visits/" + visitId);
    }

    /** A visit that was asked for. */
    public URI visitRequest(UUID requestId) {
        return to("/v1/visit-requests/" + requestId);
    }

    /** How a child is visited in a period of care. */
    public URI visiting(UUID periodId) {
        return to("/v1/periods-of-care/" + periodId + "/visiting");
    }

    /** An IRO's challenge. */
    public URI challenge(UUID challengeId) {
        return to("/v1/challenges/" + challengeId);
    }

    /** A manager's answer to a challenge. */
    public URI challengeAnswer(UUID answerId) {
        return to("/v1/challenge-answers/" + answerId);
    }

    /** The care plan of a period of care. */
    public URI carePlan(UUID carePlanId) {
        return to("/v1/care-plans/" + carePlanId);
    }

    /** A rule of drift in permanence. */
    public URI permanenceDriftRule(String ruleId) {
        return to("/v1/permanence-drift-rules/" + ruleId);
    }

    /** That a child with a protection plan is looked after. */
    public URI dualStatus(UUID dualStatusId) {
        return to("/v1/dual-statuses/" + dualStatusId);
    }

    /** Care proceedings as they are shown here. */
    public URI courtProceedings(UUID proceedingsId) {
        return to("/v1/court-proceedings/" + proceedingsId);
    }

    /** The seals that stood on a child's record. */
    public URI adoptionSeals(UUID childId) {
        return to("/v1/children/" + childId + "/adoption-seals");
    }

    /** Who opened a child's sealed record. */
    public URI sealedRecordOpenings(UUID childId) {
        return to("/v1/children/" + childId + "/sealed-record-openings");
    }
}
