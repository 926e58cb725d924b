@NullMarked
package nl.leerbrug.learning.ui;

import org.jspecify.annotations.NullMarked;
