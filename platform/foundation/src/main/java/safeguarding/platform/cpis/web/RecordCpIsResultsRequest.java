package safeguarding.platform.cpis.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.platform.cpis.UploadAnswers;

/** Results of an upload. */
@Schema(description = "What became of records of an upload, at most 1,000 at once.")
public record RecordCpIsResultsRequest(
        @Schema(required = true, minItems = 1, maxItems = 1000) @NotEmpty @Size(max = 1000)
        List<@Valid @NotNull CpIsResult> results) {

    public RecordCpIsResultsRequest {
        results = Objects.requireNonNullElse(results, List.of());
    }

    /** The results as they are kept. */
    public List<UploadAnswers.RecordResult> told() {
        return results.stream()
                .map(each -> new UploadAnswers.RecordResult(each.nhsNumber(), each.result()))
                .toList();
    }

    /** What became of one record. */
    @Schema(name = "CpIsResult")
    public record CpIsResult(
            @Schema(required = true, examples = "9990000018") @NotNull @Pattern(regexp = "[0-9]{10}")
            String nhsNumber,

            @Schema(
                    required = true,
                    enumeration = {"CPR01", "CPR02", "CPR03", "CPR04", "CPR05", "CPR06", "CPR07", "CPF06"},
                    description =
                            "CPR01 no match, 02 sensitive, 03 not verified, 04 bad format, 05 superseded, 06 accepted,"
                                    + " 07 failed; CPF06 client.")
            @NotNull
            @Pattern(regexp = "CPR0[1-7]|CPF06")
            String result) {

        @Override
        public String toString() {
            return "CpIsResult[masked]";
        }
    }
}
