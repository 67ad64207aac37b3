package safeguarding.conference.returns.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.file.CensusEpisode;
import safeguarding.conference.census.file.Written;
import safeguarding.conference.returns.HeldChild;
import safeguarding.conference.returns.HeldEnquiry;
import safeguarding.conference.returns.HeldPerson;
import safeguarding.conference.returns.HeldPlan;

/**
 * Says a child in the words of the Department (D6). Identifiers of enquiries and plans are those of the service, which
 * never change; that of an episode is made of the child's and of the day of the referral. Addresses are not sent.
 */
@ApplicationScoped
public class MakingDailyChild {

    private static final int UPN_LENGTH = 13;
    private static final int REASON_LENGTH = 4;
    private static final int CODE_LENGTH = 4;
    private static final int MOST_DISABILITIES = 12;

    /** Whether the feed is about this child: one with an enquiry or a plan. */
    static boolean concerns(HeldChild child) {
        return !child.enquiries().isEmpty() || !child.plans().isEmpty();
    }

    /** @param before what the receiver holds: what is no longer there has to be purged */
    DailyChild make(HeldChild child, SentItems before) {
        var person = child.person();
        return new DailyChild(
                person.councilChildId(), person.childId(), null, details(child), purging(episodes(child), before));
    }

    private static DailyChild.Details details(HeldChild child) {
        var person = child.person();
        var last = child.told().isEmpty() ? null : child.told().getLast();
        var former = last == null ? null : last.identifiers().formerUpn();
        var upn = ofLength(person.upn(), UPN_LENGTH, UPN_LENGTH);
        return new DailyChild.Details(
                upn,
                ofLength(former, UPN_LENGTH, UPN_LENGTH),
                upn == null ? ofLength(person.upnUnknown(), 1, REASON_LENGTH) : null,
                person.given(),
                person.family(),
                person.bornOn(),
                person.bornOn() == null ? person.expectedOn() : null,
                sex(person),
                ofLength(person.ethnicity(), 1, CODE_LENGTH),
                person.disabilities().stream()
                        .filter(code -> code.length() <= CODE_LENGTH && !code.isEmpty())
                        .distinct()
                        .sorted()
                        .limit(MOST_DISABILITIES)
                        .toList());
    }

    private static @Nullable String ofLength(@Nullable String text, int least, int most) {
        return text == null || text.length() < least || text.length() > most ? null : text;
    }

    private static @Nullable String sex(HeldPerson person) {
        var code = person.sex();
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "1", "M" -> "M";
            case "2", "F" -> "F";
            case "0", "9", "U" -> "U";
            default -> null;
        };
    }

    private static List<DailyChild.Episode> episodes(HeldChild child) {
        var told = told(child);
        var enquiries = new LinkedHashMap<UUID, List<DailyChild.Enquiry>>();
        var plans = new LinkedHashMap<UUID, List<DailyChild.Plan>>();
        child.enquiries()
                .forEach(each -> enquiries
                        .computeIfAbsent(episodeOf(child, told, each.startedOn()), id -> new ArrayList<>())
                        .add(enquiry(child, each)));
        child.plans()
                .forEach(
                        each -> plans.computeIfAbsent(episodeOf(child, told, each.startedOn()), id -> new ArrayList<>())
                                .add(plan(each)));
        var all = new ArrayList<DailyChild.Episode>();
        told.forEach((id, episode) -> all.add(episode(id, episode, enquiries, plans)));
        var ours = episodeId(child, null);
        if (enquiries.containsKey(ours) || plans.containsKey(ours)) {
            all.add(new DailyChild.Episode(
                    ours,
                    null,
                    null,
                    null,
                    null,
                    null,
                    enquiries.getOrDefault(ours, List.of()),
                    plans.getOrDefault(ours, List.of()),
                    null));
        }
        return all;
    }

    /** The episodes of which censuses told, by their identifiers; of two years the later one counts. */
    private static Map<UUID, CensusEpisode> told(HeldChild child) {
        var told = new LinkedHashMap<UUID, CensusEpisode>();
        child.told().stream()
                .flatMap(year -> year.episodes().stream())
                .filter(episode -> Written.day(episode.referredOn()) != null)
                .forEach(episode -> told.put(episodeId(child, Written.day(episode.referredOn())), episode));
        return told;
    }

    /** The latest told episode that a civil date belongs to, else the one of this service's own. */
    private static UUID episodeOf(HeldChild child, Map<UUID, CensusEpisode> told, LocalDate day) {
        return told.entrySet().stream()
                .filter(each -> covers(each.getValue(), day))
                .reduce((first, second) -> second)
                .map(Map.Entry::getKey)
                .orElseGet(() -> episodeId(child, null));
    }

    private static boolean covers(CensusEpisode episode, LocalDate day) {
        var referred = Written.day(episode.referredOn());
        var closed = Written.day(episode.closedOn());
        return referred != null
                && !day.isBefore(referred)
                && (closed == null || !day.isAfter(closed))
                && !Written.flag(episode.noFurtherAction());
    }

    private static UUID episodeId(HeldChild child, @Nullable LocalDate referredOn) {
        var name = "episode/" + child.person().childId() + "/" + (referredOn == null ? "own" : referredOn);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static DailyChild.Episode episode(
            UUID id,
            CensusEpisode told,
            Map<UUID, List<DailyChild.Enquiry>> enquiries,
            Map<UUID, List<DailyChild.Plan>> plans) {
        return new DailyChild.Episode(
                id,
                Written.day(told.referredOn()),
                ofLength(told.referralSource(), 1, 2),
                told.noFurtherAction() == null ? null : Written.flag(told.noFurtherAction()),
                Written.day(told.closedOn()),
                ofLength(told.closureReason(), 1, 3),
                enquiries.getOrDefault(id, List.of()),
                plans.getOrDefault(id, List.of()),
                null);
    }

    /** The flag is the reverse of the census's ICPCnotRequired; while nobody has decided it is left out. */
    private static DailyChild.Enquiry enquiry(HeldChild child, HeldEnquiry enquiry) {
        var conference = child.conferenceOf(enquiry, LocalDate.MIN, LocalDate.MAX);
        var decided = enquiry.endedOn() != null || enquiry.conferenceRequired();
        return new DailyChild.Enquiry(
                enquiry.id(),
                enquiry.startedOn(),
                decided ? enquiry.endedOn() == null : null,
                conference.map(each -> each.heldOn()).orElse(null),
                enquiry.concludedOn(),
                null);
    }

    private static DailyChild.Plan plan(HeldPlan plan) {
        return new DailyChild.Plan(plan.id(), plan.startedOn(), plan.endedOn(), null);
    }

    /** Adds what the receiver holds and this service no longer does. */
    private static List<DailyChild.Episode> purging(List<DailyChild.Episode> episodes, SentItems before) {
        var all = new ArrayList<DailyChild.Episode>();
        for (var episode : episodes) {
            all.add(before.episodes().stream()
                    .filter(sent -> sent.id().equals(episode.id()))
                    .findFirst()
                    .map(sent -> purging(episode, sent))
                    .orElse(episode));
        }
        before.episodes().stream()
                .filter(sent -> episodes.stream().noneMatch(each -> each.id().equals(sent.id())))
                .map(sent ->
                        new DailyChild.Episode(sent.id(), null, null, null, null, null, List.of(), List.of(), true))
                .forEach(all::add);
        return all;
    }

    private static DailyChild.Episode purging(DailyChild.Episode episode, SentItems.SentEpisode sent) {
        var enquiries = new ArrayList<>(episode.enquiries());
        sent.enquiries().stream()
                .filter(id ->
                        episode.enquiries().stream().noneMatch(each -> each.id().equals(id)))
                .map(DailyChild.Enquiry::purged)
                .forEach(enquiries::add);
        var plans = new ArrayList<>(episode.plans());
        sent.plans().stream()
                .filter(id ->
                        episode.plans().stream().noneMatch(each -> each.id().equals(id)))
                .map(DailyChild.Plan::purged)
                .forEach(plans::add);
        return new DailyChild.Episode(
                episode.id(),
                episode.referredOn(),
                episode.source(),
                episode.noFurtherAction(),
                episode.closedOn(),
                episode.closureReason(),
                enquiries,
                plans,
                null);
    }
}
