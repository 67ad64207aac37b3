package safeguarding.audit.programmes.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.cases.CaseKind;
import safeguarding.audit.programmes.AuditPlan;
import safeguarding.platform.coding.Codes;

/** How an audit is planned. */
@Schema(name = "AuditPlan", description = "How an audit is planned.")
public record AuditPlanFields(
        @Schema(required = true, description = "Its theme.") @NotNull
        UUID themeId,

        @Schema(required = true, examples = "Core groups, autumn 2013") @NotBlank @Size(max = 300)
        String title,

        @Schema(
                required = true,
                description = "What its cases are.",
                enumeration = {
                    "child-protection-plan",
                    "looked-after",
                    "child-in-need",
                    "supervision-file",
                    "family-support"
                })
        @NotNull
        String caseKind,

        @Schema(required = true, description = "The audit tool.") @NotNull
        UUID toolId,

        @Schema(required = true, description = "Its version; published, and the same once fieldwork has begun.")
        @NotNull
        @Min(1)
        @Max(10000)
        Integer toolVersion,

        @Schema(description = "Codes of the areas; absent or empty: the whole council.") @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 50) String> areas,

        @Schema(required = true, description = "First planned civil date, in the year of the programme.") @NotNull
        LocalDate startsOn,

        @Schema(required = true, description = "Last planned civil date.") @NotNull
        LocalDate dueOn,

        @Schema(required = true, description = "How many cases.") @NotNull @Min(1) @Max(1000)
        Integer size,

        @Schema(description = "Share of cases, in percent, that a second auditor audits blind; absent: 0.")
        @Min(0)
        @Max(100)
        @Nullable
        Integer secondAuditors,

        @Schema(required = true, description = "Working hours that one audit of a case takes.")
        @NotNull
        @Min(1)
        @Max(100)
        Integer hoursPerCase,

        @Schema(description = "Months to the next audit of the series; absent when it does not recur.", examples = "6")
        @Min(1)
        @Max(60)
        @Nullable
        Integer recursEveryMonths,

        @Schema(description = "The audit before it in the series, or that it follows up.") @Nullable
        UUID previousId,

        @Schema(description = "Whether it follows up whether an earlier audit changed something; absent: false.")
        @Nullable
        Boolean reAudit,

        @Schema(description = "Staff number of the officer who leads it.") @Size(max = 50) @Nullable
        String lead) {

    static AuditPlanFields of(AuditPlan plan) {
        return new AuditPlanFields(
                plan.themeId(),
                plan.title(),
                Codes.of(plan.kind()),
                plan.toolId(),
                plan.toolVersion(),
                plan.areas(),
                plan.startsOn(),
                plan.dueOn(),
                plan.size(),
                plan.secondAuditors(),
                plan.hoursPerCase(),
                plan.recursEveryMonths(),
                plan.previousId(),
                plan.reAudit(),
                plan.lead());
    }

    AuditPlan read() {
        return new AuditPlan(
                themeId,
                title,
                Codes.read("plan.caseKind", caseKind, CaseKind.class),
                toolId,
                toolVersion,
                Objects.requireNonNullElse(areas, List.of()),
                startsOn,
                dueOn,
                size,
                Objects.requireNonNullElse(secondAuditors, 0),
                hoursPerCase,
                recursEveryMonths,
                previousId,
                Boolean.TRUE.equals(reAudit),
                lead);
    }
}
