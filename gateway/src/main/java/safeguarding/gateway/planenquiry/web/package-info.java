/** Plan enquiries at the gateway. */
@NullMarked
package safeguarding.gateway.planenquiry.web;

import org.jspecify.annotations.NullMarked;
