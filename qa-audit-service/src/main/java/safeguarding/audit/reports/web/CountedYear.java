package safeguarding.audit.reports.web;

import java.util.List;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Question;
import safeguarding.platform.report.Commentary;

/**
 * What stands in the report of a year, counted once, every number exact.
 *
 * @param figures those of all sections, in their order
 * @param audits those of the programme of the year, in the order of their references
 * @param commentary what is said beside them
 */
record CountedYear(Question question, List<Figure> figures, List<KnownAudit> audits, Commentary commentary) {

    CountedYear {
        figures = List.copyOf(figures);
        audits = List.copyOf(audits);
    }
}
