package safeguarding.platform.testing.tokens;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets the application under test trust {@link TestTokens}, without any server. Part of {@code @RealServers}. */
@WithTestResource(SignedTokensResource.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedTokens {}
