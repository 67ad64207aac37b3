/** The one OpenAPI document of the whole suite, for whoever generates a client. */
@NullMarked
package safeguarding.gateway.contract;

import org.jspecify.annotations.NullMarked;
