package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The parts of a report as they are kept, in columns of the same length: the latest first.
 *
 * @param sizes how many sections each has, in the order of all sections
 * @param about the children each is about, their identifiers with a blank between
 * @param authors who wrote each, as an office
 * @param at instants (UTC, ISO 8601) at which each was handed in
 */
@Embeddable
record KeptParts(
        @Column(name = "part_sizes") List<Integer> sizes,
        @Column(name = "part_about") List<String> about,
        @Column(name = "part_authors") List<String> authors,
        @Column(name = "part_handed_in_at") List<String> at) {

    static KeptParts of(List<HandedInPart> parts) {
        return new KeptParts(
                parts.stream().map(part -> part.written().sections().size()).toList(),
                parts.stream().map(part -> joined(part.written().about())).toList(),
                parts.stream().map(part -> part.written().authorRole()).toList(),
                parts.stream().map(part -> part.at().toString()).toList());
    }

    /** The parts, with their share of these sections. */
    List<HandedInPart> with(List<ReportSection> sections) {
        return IntStream.range(0, sizes.size())
                .mapToObj(place -> {
                    var from = sizes.stream()
                            .limit(place)
                            .mapToInt(Integer::intValue)
                            .sum();
                    return new HandedInPart(
                            new WrittenReport(
                                    children(about.get(place)),
                                    sections.subList(from, from + sizes.get(place)),
                                    authors.get(place)),
                            Instant.parse(at.get(place)));
                })
                .toList();
    }

    private static String joined(List<UUID> children) {
        return children.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static List<UUID> children(String joined) {
        return Arrays.stream(joined.split(" ")).map(UUID::fromString).toList();
    }
}
