package safeguarding.reviewing.children.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child that was found, and how well it fits. */
@Schema(name = "ReviewingFoundChild", description = "A child that was found, and how well it fits.")
public record FoundChildView(
        @Schema(
                required = true,
                description = "How well the child fits what was asked for.",
                enumeration = {"exact", "close", "possible"})
        String match,

        @Schema(
                required = true,
                description = "What the child was found by.",
                enumeration = {"nhs-number", "council-child-id", "name-and-date-of-birth"})
        String foundBy,

        @Schema(required = true) ChildView child) {}
