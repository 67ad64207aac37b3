package safeguarding.platform.idempotency;

import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request asks for: the arguments of its method that come from path, query and body, headers left aside. */
final class RequestContent {

    private final List<@Nullable Object> values = new ArrayList<>();
    private final List<UploadDigest> uploads = new ArrayList<>();

    /** Reads the arguments; an upload among them is replaced by one that digests itself. */
    RequestContent(InvocationContext call) {
        var parameters = call.getMethod().getParameters();
        var arguments = call.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof InputStream upload) {
                var digesting = new UploadDigest(upload);
                uploads.add(digesting);
                arguments[i] = digesting;
            } else if (asksForSomething(parameters[i])) {
                values.add(arguments[i]);
            }
        }
        call.setParameters(arguments);
    }

    /** Digest of everything asked for; reads an upload to its end. */
    byte[] digest(CanonicalJson canonical) {
        var parts = new ArrayList<byte[]>();
        parts.add(Digests.of(canonical.of(values)));
        try {
            for (var upload : uploads) {
                parts.add(upload.ofAll());
            }
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        return Digests.of(parts.toArray(byte[][]::new));
    }

    private static boolean asksForSomething(Parameter parameter) {
        return !parameter.isAnnotationPresent(Context.class)
                && !parameter.isAnnotationPresent(HeaderParam.class)
                && !parameter.isAnnotationPresent(CookieParam.class)
                && !parameter.getType().getName().startsWith("jakarta.ws.rs.");
    }
}
