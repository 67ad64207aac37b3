package safeguarding.reviewing.annualreport.web;

import java.util.List;
import java.util.Map;
import safeguarding.platform.measure.Figure;
import safeguarding.platform.measure.Question;
import safeguarding.platform.report.Commentary;
import safeguarding.reviewing.careplan.drift.PermanenceDriftRule;

/**
 * What stands in a report, counted once, every number exact.
 *
 * @param figures those of all sections, in their order
 * @param drift care plans that each rule of drift holds of
 * @param commentary what is said beside them
 */
record CountedReport(
        Question question, List<Figure> figures, Map<PermanenceDriftRule, Long> drift, Commentary commentary) {}
