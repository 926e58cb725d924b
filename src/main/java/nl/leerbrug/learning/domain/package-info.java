@NullMarked
package nl.leerbrug.learning.domain;

import org.jspecify.annotations.NullMarked;
