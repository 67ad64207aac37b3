package safeguarding.conference.returns.daily;

import java.util.List;
import java.util.UUID;

/**
 * What the receiver holds of a child: the episodes with the identifiers of what is in them.
 *
 * @param episodes the latest that was accepted
 */
public record SentItems(List<SentEpisode> episodes) {

    /** Nothing. */
    public static final SentItems NONE = new SentItems(List.of());

    public SentItems {
        episodes = List.copyOf(episodes);
    }

    /** An episode with the enquiries and plans in it. */
    public record SentEpisode(UUID id, List<UUID> enquiries, List<UUID> plans) {
        public SentEpisode {
            enquiries = List.copyOf(enquiries);
            plans = List.copyOf(plans);
        }
    }

    /** What stands in a child that is sent; what is purged with it does not. */
    static SentItems of(DailyChild child) {
        return new SentItems(child.episodes().stream()
                .filter(episode -> episode.purge() == null)
                .map(episode -> new SentEpisode(
                        episode.id(),
                        episode.enquiries().stream()
                                .filter(each -> each.purge() == null)
                                .map(DailyChild.Enquiry::id)
                                .toList(),
                        episode.plans().stream()
                                .filter(each -> each.purge() == null)
                                .map(DailyChild.Plan::id)
                                .toList()))
                .toList());
    }
}
