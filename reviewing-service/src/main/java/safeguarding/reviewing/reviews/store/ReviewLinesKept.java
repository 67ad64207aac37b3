package safeguarding.reviewing.reviews.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.platform.sql.Sql;
import safeguarding.reviewing.reviews.ReviewChain;
import safeguarding.reviewing.reviews.ReviewLine;
import safeguarding.reviewing.reviews.ReviewLines;

/** Keeps them in the database, with their versions. The same again leaves none. */
@ApplicationScoped
class ReviewLinesKept implements ReviewLines {

    private static final String KEEP = """
            insert into judged_review (chain_id, number, period_id, child_id, area, rule_id, due_on, opened_on, finish_by,
                                       finished_on, adjourned_once)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (chain_id, number) do update
            set area = excluded.area, rule_id = excluded.rule_id, due_on = excluded.due_on,
                opened_on = excluded.opened_on, finish_by = excluded.finish_by, finished_on = excluded.finished_on,
                adjourned_once = excluded.adjourned_once""";

    private final Sql sql;

    ReviewLinesKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(ReviewChain chain, List<ReviewLine> lines) {
        for (var line : lines) {
            sql.update(
                    KEEP,
                    chain.id(),
                    line.due().number(),
                    chain.periodId(),
                    chain.childId(),
                    chain.identity().area(),
                    line.due().excusedUntil() == null
                            ? line.due().timescale().rule().id()
                            : "C1-excused",
                    line.due().dueOn(),
                    line.openedOn(),
                    line.finishBy(),
                    line.finishedOn(),
                    line.adjournedOnce());
        }
        sql.update(
                "delete from judged_review where chain_id = ? and number <> all (cast(string_to_array(?, ',') as integer[]))",
                chain.id(),
                lines.stream()
                        .map(line -> Integer.toString(line.due().number()))
                        .collect(Collectors.joining(",")));
    }
}
