/** What the frame does before and around a page: language, colour scheme, error references. */
@NullMarked
package nl.leerbrug.shell.domain;

import org.jspecify.annotations.NullMarked;
