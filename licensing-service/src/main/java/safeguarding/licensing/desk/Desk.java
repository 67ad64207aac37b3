package safeguarding.licensing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import safeguarding.licensing.neighbours.AwaitedAnswers;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.platform.access.RowPredicate;

/** The desk of the licensing team: what is due by rule first. */
@ApplicationScoped
public class Desk {

    private final DeskLines lines;
    private final KnownLicences licences;
    private final Instance<AwaitedAnswers> answers;

    Desk(DeskLines lines, KnownLicences licences, Instance<AwaitedAnswers> answers) {
        this.lines = lines;
        this.licences = licences;
        this.answers = answers;
    }

    /** What stands on it; what waits for others is told apart from what the team itself has to decide. */
    public List<DeskLine> on(LocalDate day, RowPredicate children) {
        return lines.on(day, children).stream().map(this::told).toList();
    }

    private DeskLine told(DeskLine line) {
        return line.kind() == DeskKind.LICENCE_TO_DECIDE && awaitsOthers(line)
                ? line.as(DeskKind.LICENCE_AWAITING_OTHERS)
                : line;
    }

    private boolean awaitsOthers(DeskLine line) {
        return licences.find(line.licenceId()).stream()
                .anyMatch(licence -> answers.stream()
                        .anyMatch(each -> each.of(licence).stream().anyMatch(awaited -> !awaited.refused())));
    }
}
