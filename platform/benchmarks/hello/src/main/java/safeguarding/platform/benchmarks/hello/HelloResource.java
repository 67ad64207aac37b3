package safeguarding.platform.benchmarks.hello;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says hello, where a service says how it is. */
@Path("/q/health/ready")
public class HelloResource {

    /** One word. */
    @GET
    public String hello() {
        return "hello";
    }
}
