package safeguarding.reviewing.desk.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Numbers of matters by who owes them. */
@Schema(name = "DigestOwed", description = "Numbers of matters by who owes them.")
public record OwedView(
        @Schema(required = true, description = "What the reviewing officer owes.")
        int iro,

        @Schema(required = true, description = "What others owe.")
        int others) {}
