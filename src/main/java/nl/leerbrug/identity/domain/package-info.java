/** Accounts, sign-in, one-time links, sessions, audit log, and how the site is secured. */
@NullMarked
package nl.leerbrug.identity.domain;

import org.jspecify.annotations.NullMarked;
