package safeguarding.reviewing.challenge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.challenge.CafcassReferral;
import safeguarding.reviewing.challenge.Talk;

/** The IRO raises a matter. */
@Schema(name = "ChallengeRaising", description = "The IRO raises a matter.")
public record RaiseChallengeRequest(
        @Schema(required = true, description = "The period of care.") @NotNull
        UUID periodId,

        @Schema(required = true) @Valid @NotNull MatterFields matter,

        @Schema(description = "That it was talked over already.") @Valid @Nullable
        TalkFields talk,

        @Schema(description = "That it is referred to Cafcass at once (C2.10).") @Valid @Nullable
        CafcassFields cafcassReferral) {

    @Nullable
    Talk readTalk() {
        return talk == null ? null : talk.read();
    }

    @Nullable
    CafcassReferral readReferral() {
        return cafcassReferral == null ? null : cafcassReferral.read();
    }

    @Override
    public String toString() {
        return "RaiseChallengeRequest[masked]";
    }
}
