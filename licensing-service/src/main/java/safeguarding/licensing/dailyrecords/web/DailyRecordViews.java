package safeguarding.licensing.dailyrecords.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import safeguarding.licensing.dailyrecords.CheckingRecords;
import safeguarding.licensing.dailyrecords.DailyRecord;
import safeguarding.licensing.dailyrecords.DailyRecordRules;
import safeguarding.licensing.links.Links;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.licensing.stage.RulingView;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.rule.MadeInError;

/** Shows records of days. */
@ApplicationScoped
class DailyRecordViews {

    private final CheckingRecords checking;
    private final KnownProductions productions;
    private final Links links;

    DailyRecordViews(CheckingRecords checking, KnownProductions productions, Links links) {
        this.checking = checking;
        this.productions = productions;
        this.links = links;
    }

    DailyRecordView of(DailyRecord record) {
        var production = productions.named("productionId", record.productionId());
        return new DailyRecordView(
                record.id(),
                links.to("/v1/productions/" + record.productionId()),
                record.childId(),
                record.day(),
                DailyRecordFields.of(record),
                record.withdrawal().isPresent() ? null : RulingView.of(checking.of(record)),
                DailyRecordRules.keptUntil(production.lastPerformance()),
                record.withdrawal().map(MadeInError::reason).orElse(null),
                link(record));
    }

    URI link(DailyRecord record) {
        return links.to("/v1/daily-records/" + record.id());
    }

    Response changed(DailyRecord record) {
        return AreaRecords.changed(record, of(record));
    }
}
