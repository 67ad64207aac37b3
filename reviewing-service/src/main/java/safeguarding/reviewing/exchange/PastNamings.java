package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.importing.Finding;
import safeguarding.reviewing.allocation.HandOver;
import safeguarding.reviewing.allocation.RecordingPastNamings;
import safeguarding.reviewing.allocation.Term;
import safeguarding.reviewing.exchange.history.PastNaming;
import safeguarding.reviewing.iros.ReviewingOfficers;

/** Takes in who was whose IRO. Somebody who is not in the register is reported and left out. */
@ApplicationScoped
class PastNamings {

    private final RecordingPastNamings recording;
    private final ReviewingOfficers officers;

    PastNamings(RecordingPastNamings recording, ReviewingOfficers officers) {
        this.recording = recording;
        this.officers = officers;
    }

    void take(UUID periodId, List<PastNaming> told, Consumer<Finding> findings) {
        var terms = told.stream()
                .sorted(Comparator.comparing(PastNaming::from))
                .flatMap(naming -> term(naming, findings))
                .toList();
        if (!terms.isEmpty()) {
            recording.were(periodId, terms, Told.OTHERWISE);
        }
    }

    private Stream<Term> term(PastNaming told, Consumer<Finding> findings) {
        var officer = officers.withStaffId(told.staffId());
        if (officer.isEmpty()) {
            findings.accept(Finding.of(
                    "iro-not-registered",
                    "periodsOfCare.irosNamed.staffId",
                    "Nobody with this staff number is in the register of reviewing officers: the naming is left out."));
        }
        return officer.stream()
                .map(known -> new Term(known.id(), told.from(), List.of(), null, handOver(told.handOverReason())));
    }

    private static @Nullable HandOver handOver(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : new HandOver(reason, List.of());
    }
}
