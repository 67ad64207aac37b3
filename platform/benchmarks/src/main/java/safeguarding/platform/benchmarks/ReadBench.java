package safeguarding.platform.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
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

/** R2: the whole conference record of a child with a plan (policy, twelve tables, access log) beside pgbench. */
record ReadBench(House house, Path folder, Scale scale) implements Bench {

    private static final int CALLERS = 8;
    private static final int CHILDREN = 20;

    @Override
    public void measure(Report report) {
        var database = house.database("conference");
        try (var service = house.conference("conference", database, House.JVM).start();
                var line = Line.to(service.port())) {
            report.say("bringing " + CHILDREN + " invented children to a plan");
            var children = new Children(line, house.callers());
            var withPlans = new ArrayList<String>();
            for (int i = 0; i < CHILDREN; i++) {
                withPlans.add(children.withAPlan("R" + i));
            }
            var read = reading(withPlans);
            var loop = ClosedLoop.of(service.port(), CALLERS, 200, read);
            report.say("warming up");
            loop.run(scale.warmUp());
            var pgbench = Pgbench.on(house.postgresql(), database);
            var log = new StatementLog(house.postgresql(), database.runtimeRole());
            for (long i = 0; i < CHILDREN; i++) {
                var call = read.apply(i);
                pgbench.with(
                        folder,
                        Template.literally(log.requestOf(() -> line.call(call).expect(200))));
            }
            pgbench.run(CALLERS, scale.turn());
            report.say("measuring: %d rounds of %d s each, in turn"
                    .formatted(scale.rounds(), scale.turn().toSeconds()));
            var rounds = Rounds.alternating(
                    scale.rounds(), () -> loop.run(scale.turn()), () -> pgbench.run(CALLERS, scale.turn()));
            report.add(new Measure(
                    "R2", "full reads a second", "the same statements by pgbench", rounds, Aim.atLeast(0.50)));
            var open = new OpenLoop(service.port(), 50, 200, read);
            report.add("full read at 50 a second", open.run(scale.turn().multipliedBy(2), 0), Aim.atMost(100));
        }
    }

    private LongFunction<Call> reading(List<String> children) {
        String chair = house.callers().token("chair");
        return n -> Call.get("/v1/children/" + children.get((int) (n % children.size())) + "/conference-record", chair);
    }
}
