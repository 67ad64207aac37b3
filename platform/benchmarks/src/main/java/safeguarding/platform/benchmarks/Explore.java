package safeguarding.platform.benchmarks;

import java.nio.file.*;
import java.util.*;
import safeguarding.platform.benchmarks.house.*;
import safeguarding.platform.benchmarks.http.*;
import safeguarding.platform.benchmarks.replay.*;

public class Explore {
    public static void main(String[] a) throws Exception {
        try (var h = new House(Path.of("/tmp/bench-explore"), Path.of(a[0])).open()) {
            var db = h.database("conference");
            try (var c = h.conference("conference", db, House.JVM).start();
                    var l = Line.to(c.port())) {
                var cs = h.callers().token("case-system");
                var chair = h.callers().token("chair");
                String last = "";
                var ids = new ArrayList<String>();
                for (int i = 0; i < 40; i++)
                    ids.add(l.call(child(cs, i)).expect(201).id());
                for (int i = 0; i < 20; i++) l.call(enq(cs, i, ids.get(i))).expect(201);
                for (int i = 0; i < 20; i++)
                    System.out.println(l.call(Call.get("/v1/children/" + ids.get(i) + "/conference-record", chair))
                            .expect(200)
                            .body()
                            .length());
                var log = new StatementLog(h.postgresql(), db.runtimeRole());
                for (var what : List.of("child", "enquiry", "record")) {
                    System.out.println("#### " + what);
                    for (var conn : log.during(() -> {
                        if (what.equals("child")) l.call(child(cs, 100)).expect(201);
                        if (what.equals("enquiry"))
                            l.call(enq(cs, 30, ids.get(30))).expect(201);
                        if (what.equals("record"))
                            l.call(Call.get("/v1/children/" + ids.get(3) + "/conference-record", chair))
                                    .expect(200);
                    })) {
                        System.out.println("-- connection");
                        for (var s : conn) System.out.println(s.sql().replaceAll("\\s+", " ") + "   <<" + s.values());
                    }
                }
            }
        }
        System.exit(0);
    }

    static Call child(String t, int i) {
        return Call.post(
                "/v1/children",
                t,
                "child-" + i,
                "{\"councilChildId\": \"B" + i
                        + "\", \"name\": {\"given\": \"Wren\", \"family\": \"Storyline\"}, \"dateOfBirth\": \"2006-03-09\", \"responsibility\": {\"area\": \"north-east\", \"keyWorker\": \"S1110\"}}");
    }

    static Call enq(String t, int i, String id) {
        return Call.post(
                "/v1/section-47-enquiries",
                t,
                "enq-" + i,
                "{\"childIds\": [\"" + id
                        + "\"], \"strategyDiscussions\": [{\"heldOn\": \"2025-11-18\", \"startedSection47\": true}]}");
    }
}
