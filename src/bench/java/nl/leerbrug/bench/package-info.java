/** Measures the packaged product from outside, through its own protocol; see {@code src/docs/bench.md}. */
@NullMarked
package nl.leerbrug.bench;

import org.jspecify.annotations.NullMarked;
