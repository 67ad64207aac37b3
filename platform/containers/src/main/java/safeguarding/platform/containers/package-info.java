/** What the suite needs in containers before its services start: databases, logins and topics. */
@NullMarked
package safeguarding.platform.containers;

import org.jspecify.annotations.NullMarked;
