package safeguarding.platform.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import safeguarding.platform.benchmarks.house.Children;
import safeguarding.platform.benchmarks.house.House;
import safeguarding.platform.benchmarks.http.Call;
import safeguarding.platform.benchmarks.http.Line;
import safeguarding.platform.benchmarks.load.ClosedLoop;
import safeguarding.platform.benchmarks.load.OpenLoop;
import safeguarding.platform.benchmarks.replay.Pgbench;
import safeguarding.platform.benchmarks.replay.StatementLog;
import safeguarding.platform.benchmarks.replay.Template;
import safeguarding.platform.benchmarks.results.Aim;
import safeguarding.platform.benchmarks.results.Measure;
import safeguarding.platform.benchmarks.results.Report;
import safeguarding.platform.benchmarks.results.Rounds;

/**
 * R1: starting a section 47 enquiry (token, policy, idempotency, deadline, two events in the journal, access log, and the
 * relay behind it) beside pgbench with the statements of that request.
 */
record WriteBench(House house, Path folder, Scale scale) implements Bench {

    private static final int CALLERS = 8;
    private static final int CHILDREN = 200_000;
    /** The upper half is the service's: each has one enquiry. pgbench takes those of the lower half again and again. */
    private static final int HALF = CHILDREN / 2;

    @Override
    public void measure(Report report) {
        var database = house.database("conference");
        try (var service = house.conference("conference", database, House.JVM).start();
                var line = Line.to(service.port())) {
            report.say("registering " + CHILDREN + " invented children");
            var children = new Children(line, house.callers());
            Children.many(CHILDREN, children.register("FIRST"), house.postgresql(), database);
            var loop = ClosedLoop.of(service.port(), CALLERS, 201, n -> enquiry(children, HALF + 100 + n));
            report.say("warming up");
            loop.run(scale.warmUp());
            var log = new StatementLog(house.postgresql(), database.runtimeRole());
            String first = Children.numbered(HALF + 1);
            var one = log.requestOf(() -> line.call(children.enquiry(first)).expect(201));
            var other =
                    log.requestOf(() -> line.call(enquiry(children, HALF + 2)).expect(201));
            var pgbench = Pgbench.on(house.postgresql(), database)
                    .with(folder, Template.script(one, other, Map.of(first, childOfPgbench())));
            pgbench.run(CALLERS, scale.turn());
            report.say("measuring: %d rounds of %d s each, in turn"
                    .formatted(scale.rounds(), scale.turn().toSeconds()));
            var rounds = Rounds.alternating(
                    scale.rounds(), () -> loop.run(scale.turn()), () -> pgbench.run(CALLERS, scale.turn()));
            report.add(new Measure(
                    "R1", "full writes a second", "the same statements by pgbench", rounds, Aim.atLeast(0.55)));
            long next = HALF + 100 + loop.next().get();
            var open = new OpenLoop(service.port(), 50, 201, n -> enquiry(children, n));
            report.add("full write at 50 a second", open.run(scale.turn().multipliedBy(2), next), Aim.atMost(100));
        }
    }

    private static Call enquiry(Children children, long number) {
        return children.enquiry(Children.numbered(number));
    }

    private static String childOfPgbench() {
        return "('00000000-0000-8000-8000-' || lpad(((:n)::bigint %% %d + 1)::text, 12, '0'))".formatted(HALF);
    }
}
