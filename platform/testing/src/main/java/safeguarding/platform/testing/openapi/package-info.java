/** The OpenAPI document of a running service: compared with the accepted one, linted, read. */
@NullMarked
package safeguarding.platform.testing.openapi;

import org.jspecify.annotations.NullMarked;
