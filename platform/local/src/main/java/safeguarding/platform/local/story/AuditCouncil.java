package safeguarding.platform.local.story;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import safeguarding.platform.local.council.PastAudits;
import safeguarding.platform.local.topology.Progress;

/**
 * Quality assurance of the invented county, taken in through its own doors: officers and themes are registered, the audits
 * of 2012/13 come by the import with what they found, then the year 2013/14 is planned, and its audit of long plans is
 * drawn from what conference-service has told and given to the officers. Each step can be taken again without effect.
 *
 * @param as a client of the gateway, by person and purpose
 */
record AuditCouncil(BiFunction<String, String, GatewayClient> as, Progress progress) {

    static final String PURPOSE = "quality-assurance";

    void takeIn(LocalDate today) {
        long began = System.nanoTime();
        var manager = as.apply("qa-manager", PURPOSE);
        var head = as.apply("head-of-safeguarding", PURPOSE);
        var register = new AuditRegister(manager);
        register.officers();
        Map<String, String> themes = register.themes();
        var years = new AuditProgrammes(manager, head);
        years.open(2012, "Audits of 2012/13", "Themes of inspections, case reviews and what service users say.");
        var programme =
                years.open(2013, "Audits of 2013/14", "What audits found made better, and long plans under neglect.");
        new BulkImport(as.apply("case-system", "system-operation"), progress)
                .pastAudits("audits of cases of 2012/13", PastAudits.csv(), PastAudits.cases());
        new AuditFindings(manager, years.audits()).record();
        var longPlans = new AuditYear(manager, programme, themes, years.audits()).plan();
        register.agreements();
        register.recommendations(longPlans);
        progress.say("  quality assurance reads what happened since 2009, a few minutes; then it draws cases");
        new LongPlanAudit(manager, as.apply("qa-officer", PURPOSE), as.apply("qa-manager", "conference"), longPlans)
                .draw(today);
        progress.done("audits, findings and a sample of long plans", Duration.ofNanos(System.nanoTime() - began));
    }
}
