package safeguarding.platform.testing.crowd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.testing.servers.RunningServers;

/** What the server wrote down about statements since a moment. */
final class StatementLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String END_OF_A_PLAN = "\n\t}\n";

    private final Path file = RunningServers.postgres().log();
    private final long begin = file.toFile().length();

    /**
     * The statements since this log was opened. Those of an answered request are there to their ends; one that works in the
     * background may be in the middle of its last line or its plan, and is left out.
     */
    List<ExplainedStatement> statements() {
        var statements = new ArrayList<ExplainedStatement>();
        StringBuilder plan = null;
        var written = written();
        for (var line : written.split("\n")) {
            if (plan != null && !line.startsWith("\t")) {
                statements.add(read(plan.toString()));
                plan = null;
            }
            if (line.contains("LOG:  duration:") && line.endsWith("plan:")) {
                plan = new StringBuilder();
            } else if (plan != null) {
                plan.append(line);
            }
        }
        if (plan != null && written.endsWith(END_OF_A_PLAN)) {
            statements.add(read(plan.toString()));
        }
        return statements;
    }

    private String written() {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(begin);
            var bytes = new byte[Math.toIntExact(log.length() - begin)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExplainedStatement read(String plan) {
        try {
            var json = JSON.readTree(plan);
            return new ExplainedStatement(json.path("Query Text").asText(), json.path("Plan"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(plan, e);
        }
    }
}
