package safeguarding.platform.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import safeguarding.platform.benchmarks.house.Children;
import safeguarding.platform.benchmarks.house.House;
import safeguarding.platform.benchmarks.http.Call;
import safeguarding.platform.benchmarks.http.Line;
import safeguarding.platform.benchmarks.load.OpenLoop;
import safeguarding.platform.benchmarks.results.Aim;
import safeguarding.platform.benchmarks.results.Measure;
import safeguarding.platform.benchmarks.results.Report;
import safeguarding.platform.benchmarks.results.Rounds;

/** R6: the composed view of a child at the gateway beside the slowest call it is composed of, both through the gateway. */
record GatewayBench(House house, Scale scale) implements Bench {

    private static final int PER_SECOND = 50;
    private static final int CHILDREN = 20;

    @Override
    public void measure(Report report) {
        var database = house.database("conference");
        try (var service = house.conference("conference", database, House.JVM).start();
                var gateway = house.gateway("gateway", service, House.JVM).start();
                var line = Line.to(service.port())) {
            report.say("bringing " + CHILDREN + " invented children to a plan");
            var children = new Children(line, house.callers());
            var withPlans = new ArrayList<String>();
            for (int i = 0; i < CHILDREN; i++) {
                withPlans.add(children.withAPlan("G" + i));
            }
            var composed = reading(gateway.port(), "/v1/children/%s", withPlans);
            var single = reading(gateway.port(), "/conference/v1/children/%s/conference-record", withPlans);
            report.say("warming up");
            composed.run(scale.warmUp(), 0);
            single.run(scale.warmUp(), 0);
            report.say("measuring at %d a second: %d rounds of %d s each, in turn"
                    .formatted(PER_SECOND, scale.rounds(), scale.turn().toSeconds()));
            inTurn(report, composed, single);
        }
    }

    private void inTurn(Report report, OpenLoop composed, OpenLoop single) {
        List<Histogram> ours = new ArrayList<>();
        List<Histogram> peers = new ArrayList<>();
        for (int i = 0; i < scale.rounds(); i++) {
            ours.add(composed.run(scale.turn(), 0));
            peers.add(single.run(scale.turn(), 0));
        }
        report.add(new Measure(
                "R6",
                "composed view, p50 microseconds",
                "its slowest single call",
                new Rounds(at(50, ours), at(50, peers)),
                Aim.atMost(1.2)));
        report.add(new Measure(
                "R6",
                "composed view, p99 microseconds",
                "its slowest single call",
                new Rounds(at(99, ours), at(99, peers)),
                Aim.atMost(1.5)));
        var all = new Histogram(3);
        ours.forEach(all::add);
        report.add("composed view at 50 a second", all, Aim.atMost(100));
    }

    private static List<Double> at(double percentile, List<Histogram> histograms) {
        return histograms.stream()
                .map(histogram -> (double) histogram.getValueAtPercentile(percentile))
                .toList();
    }

    private OpenLoop reading(int port, String path, List<String> children) {
        String chair = house.callers().token("chair");
        return new OpenLoop(
                port, PER_SECOND, 200, n -> Call.get(path.formatted(children.get((int) (n % children.size()))), chair));
    }
}
