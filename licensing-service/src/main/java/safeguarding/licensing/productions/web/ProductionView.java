package safeguarding.licensing.productions.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.productions.Cancellation;
import safeguarding.licensing.productions.Production;

/** A production. */
@Schema(
        name = "Production",
        description =
                "A production in which children may take part. It names none: they take part by licences of their own.")
public record ProductionView(
        @Schema(required = true) UUID productionId,
        @Schema(required = true) ProductionFields details,

        @Schema(required = true, description = "The party that makes it.")
        URI producer,

        @Schema(required = true, description = "Civil date of the first performance.")
        LocalDate firstPerformanceOn,

        @Schema(required = true, description = "Civil date of the last performance.")
        LocalDate lastPerformanceOn,

        @Schema(description = "Civil date on which it was cancelled; absent while it stands.") @Nullable
        LocalDate cancelledOn,

        @Schema(description = "Why it was cancelled.") @Nullable
        String cancelledBecause,

        @Schema(required = true) URI link) {

    static ProductionView of(Production production, Links links) {
        return new ProductionView(
                production.id(),
                ProductionFields.of(production.details()),
                links.party(production.details().producerId()),
                production.firstPerformance(),
                production.lastPerformance(),
                production.cancellation().map(Cancellation::on).orElse(null),
                production.cancellation().map(Cancellation::reason).orElse(null),
                link(production, links));
    }

    static URI link(Production production, Links links) {
        return links.to("/v1/productions/" + production.id());
    }
}
