/** The council's one upload to CP-IS (K), put together from the parts of the services that know plans. */
@NullMarked
package safeguarding.gateway.cpis;

import org.jspecify.annotations.NullMarked;
