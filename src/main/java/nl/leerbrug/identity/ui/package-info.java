/** Sign-in, own profile, accounts and log for the network office. */
@NullMarked
package nl.leerbrug.identity.ui;

import org.jspecify.annotations.NullMarked;
