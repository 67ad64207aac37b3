/** Who can sign in to the local suite: the realm, the demonstration users, their tokens. */
@NullMarked
package safeguarding.platform.local.signin;

import org.jspecify.annotations.NullMarked;
