package safeguarding.gateway.rate;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import safeguarding.gateway.GatewaySettings;

/** The share of each client and person: so many requests in each window, by real time, counted in this process. */
@ApplicationScoped
public class ClientShares {

    private static final int MANY = 20_000;

    private final GatewaySettings.Share common;
    private final Map<String, GatewaySettings.Share> own;
    private final Map<Sharer, Bucket> left = new ConcurrentHashMap<>();

    ClientShares(GatewaySettings settings) {
        this.common = settings.share();
        this.own = Map.copyOf(settings.clients());
    }

    /** The share of a caller. */
    GatewaySettings.Share of(Sharer caller) {
        return own.getOrDefault(caller.client(), common);
    }

    /** Takes one request out of a caller's share. */
    public Taken take(Sharer caller) {
        if (left.size() > MANY) {
            left.clear();
        }
        var share = of(caller);
        var probe = left.computeIfAbsent(caller, unknown -> bucket(share)).tryConsumeAndReturnRemaining(1);
        return new Taken(
                probe.isConsumed(),
                share.requests(),
                share.window().toSeconds(),
                probe.getRemainingTokens(),
                (probe.getNanosToWaitForReset() + 999_999_999) / 1_000_000_000,
                Math.max(1, (probe.getNanosToWaitForRefill() + 999_999_999) / 1_000_000_000));
    }

    private static Bucket bucket(GatewaySettings.Share share) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(share.requests())
                        .refillIntervally(share.requests(), share.window())
                        .build())
                .build();
    }

    /**
     * What became of a request.
     *
     * @param permitted whether it may go on
     * @param share requests in each window
     * @param windowSeconds length of the window
     * @param remaining requests left
     * @param resetSeconds seconds until the share is whole again
     * @param waitSeconds seconds until the next request may go on, at least one
     */
    public record Taken(
            boolean permitted, long share, long windowSeconds, long remaining, long resetSeconds, long waitSeconds) {}
}
