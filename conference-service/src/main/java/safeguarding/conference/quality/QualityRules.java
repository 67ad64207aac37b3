package safeguarding.conference.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import safeguarding.conference.census.finding.CensusRule;
import safeguarding.conference.census.finding.CensusRules;
import safeguarding.conference.children.identifiers.Finding;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.coding.Codes;

/** All rules that flag a fact: of what is recorded here, and of what a census file told of a child. */
public final class QualityRules {

    private static final Map<String, QualityRule> RULES = collect();

    private QualityRules() {}

    /** All of them. */
    public static Collection<QualityRule> all() {
        return RULES.values();
    }

    /** Those that are judged from what is recorded here: marks of facts, and findings about children. */
    public static List<QualityRule> ofRecordedFacts() {
        var rules = new ArrayList<QualityRule>();
        for (var breach : Breach.values()) {
            rules.add(new QualityRule(
                    Codes.of(breach), breach.rule(), breach.citation(), breach.sentence(), breach.mend()));
        }
        for (var finding : Finding.values()) {
            rules.add(new QualityRule(
                    finding.code(),
                    ruleOf(finding),
                    "CIN census data specification and rules",
                    finding.sentence(),
                    "Correct " + finding.field() + " of the child."));
        }
        return rules;
    }

    /** The rule of a code. */
    public static QualityRule of(String code) {
        var rule = RULES.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("No rule of quality has the code " + code);
        }
        return rule;
    }

    private static Map<String, QualityRule> collect() {
        var rules = new LinkedHashMap<String, QualityRule>();
        ofRecordedFacts().forEach(rule -> rules.put(rule.code(), rule));
        CensusRules.all().stream().map(QualityRules::ofCensus).forEach(rule -> rules.put(rule.code(), rule));
        return Collections.unmodifiableMap(rules);
    }

    private static QualityRule ofCensus(CensusRule rule) {
        return new QualityRule(
                rule.id(),
                rule.id(),
                "CIN census, as the file told it (%s)".formatted(rule.severity()),
                "Broken: " + rule.sentence(),
                rule.mend());
    }

    private static String ruleOf(Finding finding) {
        return switch (finding) {
            case COUNCIL_CHILD_ID_FORMAT -> "1580";
            case NAME_MISSING, ADULT, EXPECTED_BIRTH_FAR_AHEAD, RESPONSIBLE_COUNCIL_FORMAT -> "ours";
            case BIRTH_DATE_MISSING, EXPECTED_BIRTH_LONG_PAST -> "8525Q";
            case NHS_NUMBER_FORMAT, NHS_NUMBER_CHECK_DIGIT -> "K4";
            case UPN_FORMAT -> "1540";
            case UPN_CHECK_LETTER -> "1510";
            case UPN_AND_REASON, UPN_REASON_UNKNOWN -> "8770Q";
            case SEX_UNKNOWN -> "4180";
            case ETHNICITY_UNKNOWN -> "4220";
            case DISABILITY_UNKNOWN -> "8540";
            case DISABILITY_NONE_WITH_OTHERS -> "8790";
        };
    }
}
