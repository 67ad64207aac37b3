package safeguarding.platform.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Streams an upload into the lines of a job, in the caller's transaction: all of it is stored, or nothing. */
@ApplicationScoped
class Upload {

    private static final int LINES_AT_ONCE = 500;
    private static final int WEIGHT_AT_ONCE = 4_000_000;

    private final ImportRecords records;
    private final RecordReading reading;
    private final ImportConfiguration configuration;

    Upload(ImportRecords records, RecordReading reading, ImportConfiguration configuration) {
        this.records = records;
        this.reading = reading;
        this.configuration = configuration;
    }

    /** Stores the lines and says how many there are. */
    int receive(UUID jobId, ImportHandler<?> handler, InputStream upload) {
        try {
            var lines = new UploadLines(upload, configuration.maxLineBytes(), configuration.maxUploadBytes());
            return receive(jobId, handler, lines);
        } catch (IOException interrupted) {
            throw new BadRequestException(interrupted);
        }
    }

    private int receive(UUID jobId, ImportHandler<?> handler, UploadLines lines) throws IOException {
        var batch = new ArrayList<ReceivedLine>();
        int weight = 0;
        int count = 0;
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            refuseTooMany(++count);
            var line = read(handler, next.get());
            batch.add(line);
            weight += line.weight();
            if (batch.size() >= LINES_AT_ONCE || weight >= WEIGHT_AT_ONCE) {
                records.add(jobId, batch);
                batch.clear();
                weight = 0;
            }
        }
        records.add(jobId, batch);
        return count;
    }

    private ReceivedLine read(ImportHandler<?> handler, UploadLines.Line line) {
        return switch (line) {
            case UploadLines.Line.Unreadable unreadable ->
                ReceivedLine.rejected(unreadable.number(), List.of(unreadable.finding()));
            case UploadLines.Line.Text text ->
                switch (reading.read(handler, text.text())) {
                    case RecordReading.Reading.Unreadable unreadable ->
                        ReceivedLine.rejected(text.number(), unreadable.findings());
                    case RecordReading.Reading.Readable readable ->
                        ReceivedLine.waiting(text.number(), text.text(), readable);
                };
        };
    }

    private void refuseTooMany(int count) {
        if (count > configuration.maxRecords()) {
            throw ProblemException.of(
                    ProblemType.BODY_TOO_LARGE,
                    "An upload has at most " + configuration.maxRecords() + " records. Nothing was stored.");
        }
    }
}
