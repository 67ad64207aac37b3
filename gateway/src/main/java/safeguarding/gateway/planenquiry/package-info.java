/** The door for plan enquiries, which never says no when nobody can be asked. */
@NullMarked
package safeguarding.gateway.planenquiry;

import org.jspecify.annotations.NullMarked;
