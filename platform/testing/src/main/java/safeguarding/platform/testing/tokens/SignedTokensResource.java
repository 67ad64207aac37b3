package safeguarding.platform.testing.tokens;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Hands the public key to the application. */
public final class SignedTokensResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TokenSettings.ofTheApplication();
    }

    @Override
    public void stop() {}
}
