package safeguarding.reviewing.care;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;
import safeguarding.reviewing.care.codes.CodeSet;
import safeguarding.reviewing.care.codes.ReturnCodes;

/** The checks of the SSDA903 return that one episode answers by itself (E), run when it is written down. */
public final class EpisodeRules {

    /** 148. */
    public static final Rule DAY_WITH_REASON =
            returns("148", "An episode that ceased has both the day (DEC) and the reason (REC).");

    /** 149. */
    public static final Rule REASON_IN_SET =
            returns("149", "The reason why an episode ceased is a code of the set REC.");

    /** 178. */
    public static final Rule PROVIDER_IN_SET =
            returns("178", "The placement provider is a code of the set PLACE_PROVIDER.");

    /** 213. */
    public static final Rule PROVIDER_NOT_NEEDED =
            returns("213", "A temporary placement (T0 to T4) or another one (Z1, Z11 to Z14) has no provider.");

    /** 526. */
    public static final Rule PROVIDER_NEEDED = returns("526", "Every other placement has a provider.");

    /** 550. */
    public static final Rule PARENT_WITH_PARENT =
            returns("550", "The provider is a parent (PR0) exactly when the child is placed with one (P1).");

    /** Codes of a set, in their years. */
    public static final Rule CODE_IN_SET = returns("E", "A code is of its set in the return year in which it is used.");

    private static final Set<String> WITHOUT_PROVIDER =
            Set.of("T0", "T1", "T2", "T3", "T4", "Z1", "Z11", "Z12", "Z13", "Z14");

    private EpisodeRules() {}

    private static Rule returns(String id, String statement) {
        return new Rule(id, "SSDA903 return, validation of the Department for Education", statement);
    }

    /** Refuses the first fault of an episode, seen from today, with {@code rule-broken}. */
    static void refuseFaulty(Episode episode, LocalDate today) {
        var began = episode.startedOn();
        FactInItsTime.notAhead(began, today).orRefuse();
        in(CODE_IN_SET, CodeSet.RNE, episode.reason(), began).orRefuse();
        in(CODE_IN_SET, CodeSet.LS, episode.legalStatus(), began).orRefuse();
        in(CODE_IN_SET, CodeSet.CIN, episode.need(), began).orRefuse();
        in(CODE_IN_SET, CodeSet.PLACE, episode.placement().type(), began).orRefuse();
        provider(episode.placement().type(), episode.placement().provider(), began)
                .orRefuse();
        if (episode.end() != null) {
            ended(began, episode.end(), today);
        }
    }

    private static void ended(LocalDate began, EpisodeEnd end, LocalDate today) {
        var on = end.on();
        if (on == null || end.reason() == null) {
            DAY_WITH_REASON
                    .refuses("The episode of %s ceased without a %s.".formatted(began, on == null ? "day" : "reason"))
                    .orRefuse();
            return;
        }
        FactInItsTime.notAhead(on, today).orRefuse();
        if (on.isBefore(began)) {
            CareRules.IN_ORDER
                    .refuses("The episode of %s cannot have ceased on %s.".formatted(began, on))
                    .orRefuse();
        }
        in(REASON_IN_SET, CodeSet.REC, end.reason(), on).orRefuse();
        if (end.placeChangeReason() != null) {
            in(CODE_IN_SET, CodeSet.REASON_PLACE_CHANGE, end.placeChangeReason(), on)
                    .orRefuse();
        }
    }

    /** Does the provider go with the placement? */
    static Verdict provider(String type, @Nullable String provider, LocalDate on) {
        if (WITHOUT_PROVIDER.contains(type)) {
            return provider == null
                    ? Verdict.permitted()
                    : PROVIDER_NOT_NEEDED.refuses("%s has no provider.".formatted(type));
        }
        if (provider == null) {
            return PROVIDER_NEEDED.refuses("%s needs a provider.".formatted(type));
        }
        if ("PR0".equals(provider) != "P1".equals(type)) {
            return PARENT_WITH_PARENT.refuses("%s is not provided by %s.".formatted(type, provider));
        }
        return in(PROVIDER_IN_SET, CodeSet.PLACE_PROVIDER, provider, on);
    }

    /** Is the code of its set in the return year of this civil day? */
    static Verdict in(Rule rule, CodeSet set, String code, LocalDate on) {
        var year = ReturnCodes.yearOf(on);
        var found = ReturnCodes.find(set, code);
        if (found.isEmpty()) {
            return rule.refuses("It is no code of the %s (%s).".formatted(set.words(), set));
        }
        return found.orElseThrow().inForceIn(year)
                ? Verdict.permitted()
                : rule.refuses("%s is no %s of the return year %d (%s).".formatted(code, set.words(), year, set));
    }
}
