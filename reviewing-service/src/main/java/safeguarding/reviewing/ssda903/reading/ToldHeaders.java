package safeguarding.reviewing.ssda903.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.ssda903.FilesNotHeld;
import safeguarding.reviewing.ssda903.ReturnFiles;
import safeguarding.reviewing.ssda903.ReturnYear;

/** Which file of the set of a year a CSV is: its exact header says so, whatever its name. */
final class ToldHeaders {

    private final ReturnYear year;
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    ToldHeaders(ReturnYear year, ReturnFiles files, FilesNotHeld notHeld) {
        this.year = year;
        files.in(year).forEach(file -> known.put(file.name(), file.header(year)));
        known.putAll(notHeld.in(year));
    }

    /** The columns of a file of the set. */
    List<String> columns(String file) {
        return known.getOrDefault(file, List.of());
    }

    /**
     * The file with this header.
     *
     * @param number of the CSV in the zip, from 1
     * @throws ProblemException {@code malformed-body} when no file of the year has it
     */
    String fileOf(List<String> header, int number) {
        return known.entrySet().stream()
                .filter(each -> each.getValue().equals(header))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemType.MALFORMED_BODY, unknown(header, number)));
    }

    private String unknown(List<String> header, int number) {
        var nearest = known.entrySet().stream()
                .filter(each -> each.getValue().size() == header.size())
                .filter(each -> differences(each.getValue(), header) <= 2)
                .min((one, other) -> differences(one.getValue(), header) - differences(other.getValue(), header));
        return "The first line of file %d of the zip is no header of the set of %d%s. Nothing was stored."
                .formatted(
                        number,
                        year.march(),
                        nearest.map(file -> ": it would be %s if column %d were %s"
                                        .formatted(
                                                file.getKey(),
                                                firstDifference(file.getValue(), header) + 1,
                                                file.getValue().get(firstDifference(file.getValue(), header))))
                                .orElse(""));
    }

    private static int differences(List<String> one, List<String> other) {
        return (int) IntStream.range(0, one.size())
                .filter(at -> !one.get(at).equals(other.get(at)))
                .count();
    }

    private static int firstDifference(List<String> one, List<String> other) {
        return IntStream.range(0, one.size())
                .filter(at -> !one.get(at).equals(other.get(at)))
                .findFirst()
                .orElseThrow();
    }
}
