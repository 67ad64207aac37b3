package safeguarding.reviewing.reviews.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.reviews.GrantedExemption;
import safeguarding.reviewing.reviews.ReviewCall;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewChains;

/** Opens a chain of reviews for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedChain {

    private final ReviewChains chains;
    private final Access access;

    OpenedChain(ReviewChains chains, Access access) {
        this.chains = chains;
        this.access = access;
    }

    ReviewChain toRead(UUID id) {
        var chain = chains.find(id).orElseThrow(OpenedChain::unknown);
        access.toRead(protectedRecord(chain));
        return chain;
    }

    ReviewChain toChange(UUID id, @Nullable String ifMatch) {
        var chain = changeable(id);
        Versions.require(ifMatch, chain);
        return chain;
    }

    /** The chain of a period of care, to which a review is added. */
    ReviewChain ofPeriod(UUID periodId) {
        var chain = chains.ofPeriod(periodId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such period-of-care for this caller."));
        access.toChange(protectedRecord(chain));
        return chain;
    }

    /** Something that stands in a chain that may be changed. */
    record Found<T>(ReviewChain chain, T part) {}

    Found<ReviewCall> call(UUID id, UUID callId, @Nullable String ifMatch) {
        return part(
                id,
                ifMatch,
                chain -> chain.calls().stream()
                        .filter(call -> call.id().equals(callId))
                        .findFirst());
    }

    Found<GrantedExemption> exemption(UUID id, UUID exemptionId, @Nullable String ifMatch) {
        return part(
                id,
                ifMatch,
                chain -> chain.exemptions().stream()
                        .filter(exemption -> exemption.id().equals(exemptionId))
                        .findFirst());
    }

    private <T> Found<T> part(UUID id, @Nullable String ifMatch, Function<ReviewChain, Optional<T>> finding) {
        var chain = changeable(id);
        var part = finding.apply(chain).orElseThrow(OpenedChain::unknown);
        Versions.require(ifMatch, chain);
        return new Found<>(chain, part);
    }

    private ReviewChain changeable(UUID id) {
        var chain = chains.find(id).orElseThrow(OpenedChain::unknown);
        access.toChange(protectedRecord(chain));
        return chain;
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such review-chain for this caller.");
    }

    private static ProtectedRecord protectedRecord(ReviewChain chain) {
        return new ProtectedRecord("review-chain", chain.id(), Set.of(chain.childId()));
    }
}
